/** Sentences a tired reader can follow: over 20 syllables is told, over 25 stops the build. */
import { isInlineTag, isTag, lineOf, textOf, walk, type Node } from '../mdx/tree.ts';
import type { Content } from '../loader.ts';
import { home, ward } from '../ward.ts';
import type { Rule } from './index.ts';

export type Sentence = { file: string; line: number; text: string; syllables: number };

/** Every sentence a reader meets in the guides, screens aside, with its length in syllables. */
export function* sentencesOf({ guides, ward }: Content): Generator<Sentence> {
  for (const { file, tree, data, lineOf: fieldLine } of guides) {
    yield* split(file, fieldLine(['summary']), data.summary);
    for (const [node, above] of walk(tree)) {
      if (!holdsWords(node)) continue;
      if (above.some((one) => isTag(one, 'Screen'))) continue;
      yield* split(file, lineOf(node), withLocal(node, ward.local));
    }
  }
}

/** A block of words: a paragraph, a heading, or a claim that stands alone on its line. */
const holdsWords = (node: Node): boolean =>
  node.type === 'paragraph' ||
  node.type === 'heading' ||
  (node.type === 'mdxJsxFlowElement' && isInlineTag(node) && !node.children?.some(holdsWords));

export const sentences: Rule = (content) =>
  [...sentencesOf(content)]
    .filter(({ syllables }) => syllables > 20)
    .map(({ file, line, text, syllables }) => ({
      file,
      line,
      // Another ward's longer name is no fault of the guide, and none the ward could mend.
      mild: syllables <= 25 || ward !== home,
      wrong: `câu dài ${syllables} tiếng: "${text.slice(0, 70)}…"`,
      remedy: 'tách thành hai câu. Nhiều nhất 25 tiếng một câu, tốt nhất dưới 20.',
    }));

function* split(file: string, line: number, words: string): Generator<Sentence> {
  let here = line;
  for (const part of words.split(/(?<=[.!?…]["”)]?)(?=\s)/)) {
    const text = part.replace(/\s+/g, ' ').trim();
    const syllables = text.split(' ').filter((word) => /[\p{L}\d]/u.test(word)).length;
    if (syllables) yield { file, line: here + breaks(/^\s*/.exec(part)![0]), text, syllables };
    here += breaks(part);
  }
}

const breaks = (text: string) => text.split('\n').length - 1;

/** A paragraph's words with the ward's own in place of <Local>. */
function withLocal(node: Node, local: Record<string, { text: string }>): string {
  if (isTag(node, 'Local')) return local[String(node.attributes?.[0]?.value)]?.text ?? '';
  return node.type === 'text'
    ? textOf(node)
    : (node.children ?? []).map((child) => withLocal(child, local)).join('');
}
