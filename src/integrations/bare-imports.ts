/**
 * Vite wraps every import() in a helper of 0.7 KB that preloads the styles and scripts it brings along.
 * Ours bring none: the styles stand in the page, and search is one file. So the helper only calls it.
 */
const helper = '\0vite/preload-helper.js';

/** A Vite plugin; before Vite's own, which else answers first. */
export const bareImports = {
  name: 'bare-imports',
  enforce: 'pre' as const,
  load: (id: string) =>
    id === helper ? 'export const __vitePreload = (load) => load();' : undefined,
};
