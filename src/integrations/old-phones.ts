/**
 * Styles for phones of 2017 on: browsers before Chrome 99 drop everything inside @layer, so the
 * layers, already in their right order, are taken off before the styles are written out.
 */
type Rule = { nodes?: object[]; replaceWith: (nodes: object[]) => void; remove: () => void };

/** A PostCSS plugin: Astro inlines the styles before any later hook sees them whole. */
export const oldPhones = {
  postcssPlugin: 'old-phones',
  AtRule: {
    layer: (rule: Rule) => (rule.nodes ? rule.replaceWith(rule.nodes) : rule.remove()),
  },
};

/**
 * A Vite plugin: scripts for Chrome 80. Astro gives the client's build a target of its own, `esnext`, which
 * wins over `build.target`; so it is set again after all have had their say. The minifier follows it.
 */
export const oldScripts = {
  name: 'old-scripts',
  enforce: 'post' as const,
  configEnvironment: (name: string, config: { build?: { target?: unknown } }) => {
    if (name === 'client') config.build = { ...config.build, target: 'chrome80' };
  },
};
