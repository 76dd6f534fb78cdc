/**
 * Styles for phones of 2017 on: browsers before Chrome 99 drop everything inside @layer, so the
 * layers, already in their right order, are taken off when the styles are built.
 */
import type { Plugin } from 'vite';
import { transform } from 'lightningcss';

export const oldPhones = (): Plugin => ({
  name: 'old-phones',
  enforce: 'post',
  apply: 'build',
  generateBundle(_options, bundle) {
    for (const asset of Object.values(bundle)) {
      if (asset.type !== 'asset' || !asset.fileName.endsWith('.css')) continue;
      const { code } = transform({
        filename: asset.fileName,
        code: Buffer.from(asset.source),
        minify: true,
        visitor: { Rule: { 'layer-block': (rule) => rule.value.rules as never, 'layer-statement': () => [] } },
      });
      asset.source = code.toString();
    }
  },
});
