/** What a word may have been meant to be: each way in which words come out wrong, taken back. All folded. */

/** Sounds that are mixed up in speech and so in spelling; each way round. */
const sounds: [RegExp, string[]][] = [
  [/^tr/, ['ch']],
  [/^ch/, ['tr']],
  [/^s/, ['x']],
  [/^x/, ['s']],
  [/^l/, ['n']],
  [/^n(?!h|g)/, ['l']],
  [/^(?:d|gi|r|j)/, ['d', 'gi', 'r']],
  [/n$/, ['ng']],
  [/ng$/, ['n']],
  [/t$/, ['c']],
  [/c$/, ['t']],
  [/i$/, ['y']],
  [/y$/, ['i']],
];

/** The word with one such sound in place of another. */
export const soundAlikes = (word: string): string[] =>
  sounds.flatMap(([pattern, others]) =>
    pattern.test(word) ? others.map((other) => word.replace(pattern, other)) : [],
  );

/** Without the marks of VIQR, the digits of VNI and the letters of Telex, in every way they may stand. */
export function unconverted(word: string): string[] {
  const plain = word
    .replace(/[^a-z]/g, '')
    .replace(/dd/g, 'd')
    .replace(/w/g, '')
    .replace(/(a|e|o)\1/g, '$1');
  return [plain, plain.replace(/(.)\1+/g, '$1')].flatMap((bare) => [bare, ...toneless(bare)]);
}

/** The word with one of Telex's tone letters taken out, wherever it stands. */
const toneless = (word: string): string[] =>
  [...word].flatMap((letter, i) =>
    i > 0 && 'sfrxj'.includes(letter) ? [word.slice(0, i) + word.slice(i + 1)] : [],
  );

const letters = 'abcdeghiklmnopqrstuvxy';

/** All words one slip away: a letter too many, too few, another, or two changed about. */
export function* slips(word: string): Generator<string> {
  for (let i = 0; i <= word.length; i += 1) {
    const [before, after] = [word.slice(0, i), word.slice(i)];
    if (after) yield before + after.slice(1);
    if (after.length > 1) yield before + after[1] + after[0] + after.slice(2);
    for (const letter of letters) {
      if (after) yield before + letter + after.slice(1);
      yield before + letter + after;
    }
  }
}
