/**
 * Made-up guides to try the site's growth with: copies of ours under other numbers and names, with a
 * third of the plain words of their paragraphs in place of others of the same length. Headings, buttons,
 * screens and claims stay: the rules for content hold for the copies as well. They pack a little worse than real
 * guides, and share one ledger of facts.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { numbers } from '../random.ts';

/** Plain words of a line; tags, links, labels and what is quoted stand apart and are left as they are. */
const apart = /(<[^>]*>|\[[^\]]*\]\([^)]*\)|\*\*[^*]*\*\*|“[^”]*”)/;
const word = /(?<![\p{L}\d])\p{Ll}{2,}(?![\p{L}\d])/gu;

type Real = { slug: string; head: string; body: string };

/** Our guides, by file name. */
export const real: Real[] = globSync('content/huong-dan/[!_]*.mdx')
  .sort()
  .map((file) => {
    const [, head, body] = /^---\n([^]*?)\n---\n([^]*)$/.exec(readFileSync(file, 'utf8'))!;
    return { slug: basename(file, '.mdx'), head: head!, body: body! };
  });

const pool = new Map<number, string[]>();
for (const { body } of real)
  for (const [found] of body.replace(/<[^>]*>/g, '').matchAll(word))
    pool.set(found.length, [...(pool.get(found.length) ?? []), found]);

/** A copy of guide `one`: number `number`, its words changed by `seed`; `share`: how many of them, 0 to 1. */
export function copyOf(
  one: Real,
  number: number,
  share = 1 / 3,
  seed = number,
): [slug: string, text: string] {
  const random = numbers(seed);
  const other = (plain: string): string => {
    const list = pool.get(plain.length);
    return list && random() < share ? list[Math.floor(random() * list.length)]! : plain;
  };
  const slug = `${one.slug}-${number}`;
  const head = one.head
    .replace(/^number: .*$/m, `number: ${number}`)
    .replace(/^formerly:.*\n?(?:[ -].*\n?)*/m, '');
  let screen = false;
  const body = one.body
    .split('\n')
    .map((line) => {
      if (line.includes('<Screen')) screen = true;
      if (line.includes('</Screen>')) screen = false;
      if (screen || /^(#|<|!)/.test(line)) return line;
      return line
        .split(apart)
        .map((part, i) => (i % 2 ? part : part.replace(word, other)))
        .join('');
    })
    .join('\n');
  return [slug, `---\n${head}\n---\n${body}`];
}
