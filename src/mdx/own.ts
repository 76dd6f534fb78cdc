/** <Own page="cau-chuyen">: said only in the edition of a ward that has that page of its own. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { wardFolder } from '../ward.ts';
import { attribute, isTag, type Node } from './tree.ts';

/** Whether the ward that is built has a page of this name beside its file. `root`: the project's folder. */
export const hasOwn = (slug: string, root = process.cwd()): boolean =>
  existsSync(join(root, wardFolder, `${slug}.mdx`));

/** Whether a node is said for a page that this ward does not have. */
export const isAnothers = (node: Node, root?: string): boolean =>
  isTag(node, 'Own') && !hasOwn(String(attribute(node, 'page')), root);

/** The tree without what is said for other wards' pages. */
export const withoutOthers = (node: Node, root: string): Node =>
  node.children
    ? {
        ...node,
        children: node.children
          .filter((child) => !isAnothers(child, root))
          .map((child) => withoutOthers(child, root)),
      }
    : node;
