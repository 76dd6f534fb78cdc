/** The sites that the tests look at, each built once from the same content with other settings. */
const folder = 'node_modules/.cache/test-sites';

export const testOrigin = 'https://camnang.example';

export const sites = {
  /** As it is published. */
  published: { out: `${folder}/published`, url: testOrigin, base: '/' },
  /** Without an address: what `npm run build` gives before SITE_URL is known. */
  draft: { out: `${folder}/draft`, url: '', base: '/' },
  /** Under a folder of somebody's host. */
  folder: { out: `${folder}/folder`, url: 'https://ten.example/trang-cat', base: '/trang-cat/' },
} as const;

export type SiteName = keyof typeof sites;
