/**
 * A claim on a fact that has run out. A warning, not a stop: the page itself says so from that day on,
 * and a guide must stay mendable on the day after.
 */
import { attribute, isTag, lineOf, walk } from '../mdx/tree.ts';
import { date } from '../vietnamese.ts';
import type { Rule } from './index.ts';

export const expired: Rule = ({ guides, pages, facts, today }) =>
  [...guides, ...pages].flatMap(({ file, tree }) =>
    [...walk(tree)]
      .map(([node]) => node)
      .filter((node) => isTag(node, 'Claim'))
      .flatMap((node) => {
        const fact = facts.get(String(attribute(node, 'fact')));
        return fact?.until && fact.until < today
          ? [
              {
                file,
                line: lineOf(node),
                mild: true,
                wrong: `điều "${fact.id}" chỉ đúng đến ${date(fact.until)}.`,
                remedy: 'kiểm tra lại nguồn, sửa câu này và sổ nguồn.',
              },
            ]
          : [];
      }),
  );
