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
