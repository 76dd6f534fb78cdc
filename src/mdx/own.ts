/** <Own page="cau-chuyen">: said only in the edition of a ward that has that page. */
import { attribute, isTag, type Node } from './tree.ts';

/** The tree without what is said for pages this ward does not have. */
export const withoutOthers = (node: Node, own: (slug: string) => boolean): Node =>
  node.children
    ? {
        ...node,
        children: node.children
          .filter((child) => !isTag(child, 'Own') || own(String(attribute(child, 'page'))))
          .map((child) => withoutOthers(child, own)),
      }
    : node;
