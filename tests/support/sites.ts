/**
 * The sites that the tests look at, each built once from the same content with other settings. Where
 * PUBLISH_URL names the address to publish at, one of them is that very site: what was tested goes out.
 */
import { readSiteUrl } from '../../src/site.ts';

const folder = 'node_modules/.cache/test-sites';
const { PUBLISH_URL, REPOSITORY } = process.env;
const { origin, base } = readSiteUrl(PUBLISH_URL);
const atRoot = origin !== undefined && base === '/';
const below = origin !== undefined && base !== '/';

export const testOrigin = atRoot ? origin : 'https://camnang.example';

/** Guides of all topics, the longest among them, whose sheets stand for all where only a word differs. */
const few = [1, 13, 22, 36];

/**
 * `repository`: see site.ts; empty where whoever publishes the site keeps its files to themselves.
 * `sheets`: the guides whose sheets are set; undefined for all.
 */
export const sites = {
  /** As it is published. */
  published: {
    out: `${folder}/published`,
    url: testOrigin,
    base: '/',
    repository: (atRoot && REPOSITORY) || '',
    sheets: undefined,
  },
  /** Without an address: what `npm run build` gives before SITE_URL is known. */
  draft: { out: `${folder}/draft`, url: '', base: '/', repository: '', sheets: few },
  /** Under a folder of somebody's host, with the files in public. */
  folder: {
    out: `${folder}/folder`,
    url: below ? origin + base.slice(0, -1) : 'https://ten.example/trang-cat',
    base: below ? base : '/trang-cat/',
    repository: (below && REPOSITORY) || 'https://github.com/ten/cam-nang',
    sheets: below ? undefined : few,
  },
};

export type SiteName = keyof typeof sites;

/** The one to publish; undefined where no address is named. */
export const toPublish = atRoot ? sites.published : below ? sites.folder : undefined;
