/**
 * The worklist of truth: every fact of the ledger that something rests on, where it stands, and the
 * day by which it is to be checked again. Made of the content as it is; never of the clock.
 */
import type { Content } from './loader.ts';
import { attribute, isTag, lineOf, textOf, walk, type Node } from './mdx/tree.ts';
import type { Fact } from './schema.ts';
import { slug } from './vietnamese.ts';

/** A place that rests on a fact: its words, its file with the line, the address where a reader sees it. */
export type Place = {
  fact: string;
  words: string;
  file: string;
  line: number;
  address: string;
  recheck?: string;
};
export type Due = Fact & { file: string; due: string; places: Place[] };

/** From the least sure: what is to be looked at first among facts due on one day. */
const sureness: Fact['sure'][] = ['loi-khuyen', 'vua', 'chac-ban-sao', 'chac'];

/** Days after which a fact is due that no guide with a date of its own rests on. */
const habit = 92;

/** All facts in use, soonest due first. Due: the end of the fact, or the first date of a guide on it. */
export function worklist(content: Content): Due[] {
  const places = Map.groupBy(placesOf(content), ({ fact }) => fact);
  return [...content.facts.values()]
    .filter(({ id }) => places.has(id))
    .map((fact) => {
      const at = places.get(fact.id)!;
      const days = [fact.until, ...at.map(({ recheck }) => recheck)].filter((day) => day);
      return { ...fact, places: at, due: days.sort()[0] ?? later(fact.checked, habit) };
    })
    .sort(
      (a, b) =>
        a.due.localeCompare(b.due) ||
        (a.until ?? '9').localeCompare(b.until ?? '9') ||
        sureness.indexOf(a.sure) - sureness.indexOf(b.sure) ||
        a.id.localeCompare(b.id),
    );
}

/** The day that comes `days` after `day`, both yyyy-mm-dd. */
export const later = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 864e5).toISOString().slice(0, 10);

/**
 * Every place that rests on a fact: claims in the text, the facts box, what a ward says of itself. What
 * stands in a guide that was withdrawn is read by nobody.
 */
export function placesOf({ guides: all, pages, ward }: Content): Place[] {
  const guides = all
    .filter(({ data }) => !data.withdrawn)
    .map((guide) => ({
      ...guide,
      address: `/huong-dan/${guide.slug}/`,
      recheck: guide.data.recheck,
    }));
  const front = guides.flatMap(({ file, address, recheck, data, lineOf: line }) =>
    (['fee', 'wait', 'where'] as const).flatMap((field) => {
      const { fact, text: words = '' } = data[field] ?? {};
      return fact ? [{ fact, words, file, line: line([field]), address, recheck }] : [];
    }),
  );
  const text = [
    ...guides,
    ...pages.map((page) => ({ ...page, address: `/${page.slug}/`, recheck: '' })),
  ].flatMap(({ file, tree, address, recheck }) =>
    claimsIn(tree).map(({ step, ...claim }) => ({
      ...claim,
      file,
      address: address + (step && `#${step}`),
      ...(recheck && { recheck }),
    })),
  );
  const local = Object.entries(ward.local).flatMap(([key, { fact, text: words }]) =>
    fact ? [{ fact, words, file: ward.file, line: ward.lineOf(['local', key]), address: '' }] : [],
  );
  return [...front, ...text, ...local];
}

/** The claims of a text with their words, their lines and the step they stand in. */
function claimsIn(tree: Node): (Pick<Place, 'fact' | 'words' | 'line'> & { step: string })[] {
  let step = '';
  return (tree.children ?? []).flatMap((block) => {
    if (block.type === 'heading' && block.depth === 2) step = slug(textOf(block));
    return [block, ...[...walk(block)].map(([node]) => node)]
      .filter((node) => isTag(node, 'Claim'))
      .map((node) => ({
        fact: String(attribute(node, 'fact')),
        words: textOf(node),
        line: lineOf(node),
        step,
      }));
  });
}
