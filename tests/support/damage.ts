/**
 * Ways a text file comes to harm: a lost connection, an editor of another kind, a slip of the hand. The
 * same seed gives the same harm, so that a fault found once is found again.
 */
export type Random = (below: number) => number;

/** A stream of numbers from a seed (mulberry32): whole, from 0, below what is asked. */
export function random(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** Puts `text` into a line that chance chooses: before it, in it, or at its end. */
const within =
  (text: string) =>
  (lines: string[], pick: Random): string => {
    const at = pick(lines.length);
    const cut = pick(lines[at]!.length + 1);
    return lines.with(at, lines[at]!.slice(0, cut) + text + lines[at]!.slice(cut)).join('\n');
  };
/** Makes a line of its own of `text`. */
const between =
  (text: string) =>
  (lines: string[], pick: Random): string =>
    lines.toSpliced(pick(lines.length + 1), 0, text).join('\n');
/** A whole file changed in one way. */
const whole = (change: (text: string) => string) => (lines: string[]) => change(lines.join('\n'));

const signs = [
  ...['\0', '\uFEFF', '\uFFFD', '\ud800', '\t', '\u2028', '\u202e', '\u00a0', '\r', '\x1b[31m'],
  ...['"', "'", '`', '{', '}', '[', ']', '<', '>', '</', '<>', '{}', '*', '&', '!', '|', '%', '@'],
  ...[
    ': ',
    ' #',
    '- ',
    '? ',
    '&a ',
    '*a',
    '!!js/function ',
    '<<: *a',
    '__proto__: ',
    '](',
    '![',
    '\\',
  ],
];
const rows = [
  ...['---', '...', '--- a', '%YAML 9.9', '- ', '*a', 'constructor: 1', '__proto__: { a: 1 }'],
  ...['export const a = 1', 'import a from "a"', '<Screen>', '</Screen>', '<script>1</script>'],
  ...[
    '```',
    '~~~',
    '$$',
    '<!--',
    '| a |',
    '[a]: javascript:1',
    '&a [*a, *a]',
    '{{',
    '## ',
    '<Own />',
  ],
  'à'.normalize('NFD').repeat(50),
  'x'.repeat(100_000),
  `a: ${'[1,'.repeat(1000)}`,
  '> '.repeat(100),
  '<Note>'.repeat(100),
];

export type Damage = [name: string, harm: (lines: string[], pick: Random) => string | Buffer];

export const damages: Damage[] = [
  ['cut short at a byte', (lines, pick) => {
    const bytes = Buffer.from(lines.join('\n'));
    return bytes.subarray(0, pick(bytes.length));
  }],
  ['a byte lost', (lines, pick) => {
    const bytes = Buffer.from(lines.join('\n'));
    const at = pick(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
  }],
  ['two lines in each other’s place', (lines, pick) => {
    const [a, b] = [pick(lines.length), pick(lines.length)];
    return lines.with(a, lines[b]!).with(b, lines[a]!).join('\n');
  }],
  ['a line lost', (lines, pick) => lines.toSpliced(pick(lines.length), 1).join('\n')],
  ['a line twice', (lines, pick) => {
    const at = pick(lines.length);
    return lines.toSpliced(at, 0, lines[at]!).join('\n');
  }],
  ['a line pushed to the right', (lines, pick) => {
    const at = pick(lines.length);
    return lines.with(at, `${' '.repeat(1 + pick(4))}${lines[at]}`).join('\n');
  }],
  ['a value taken away', (lines, pick) => {
    const at = pick(lines.length);
    return lines.with(at, lines[at]!.replace(/:.*/, ':')).join('\n');
  }],
  ['nothing in it', () => ''],
  ['in UTF-16', (lines) => Buffer.from(`\uFEFF${lines.join('\n')}`, 'utf16le')],
  ['without quotation marks', whole((text) => text.replace(/["']/g, ''))],
  ['taken apart (NFD)', whole((text) => text.normalize('NFD'))],
  ['tabs for spaces', whole((text) => text.replace(/^ +/gm, '\t'))],
  ['no space after colons', whole((text) => text.replace(/: /g, ':'))],
  ['on one line', whole((text) => text.replace(/\n/g, ' '))],
  ['line ends of old Macs', whole((text) => text.replace(/\n/g, '\r'))],
  ['quotation marks of print', whole((text) => text.replace(/"/g, '”'))],
  ['twice over', whole((text) => text + text)],
  ...signs.map((sign): Damage => [`${JSON.stringify(sign)} in a line`, within(sign)]),
  ...rows.map((row): Damage => [`a line ${JSON.stringify(row.slice(0, 30))}`, between(row)]),
]; // prettier-ignore
