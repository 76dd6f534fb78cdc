/** Words into a box: as large as they can be, broken between words, a word too long between its signs. */
export type Fitted = { size: number; lines: string[]; whole: boolean };

/** Height of a line, in sizes of its letters: room for stacked marks. */
export const lineHeight = 1.3;
/** Points; nothing on paper is under 12. */
const sizes = [24, 22, 20, 18, 17, 16, 15, 14, 13, 12];

/** `measure`: width of words at size 1. `whole`: whether all of it finds room; what does not is left out. */
export function fit(
  texts: string[],
  width: number,
  height: number,
  measure: (words: string) => number,
): Fitted {
  let lines: string[] = [];
  for (const size of sizes) {
    lines = texts.flatMap((text) => wrap(text, (words) => measure(words) * size <= width));
    if (lines.length * size * lineHeight <= height) return { size, lines, whole: true };
  }
  const size = sizes[sizes.length - 1]!;
  return { size, lines: lines.slice(0, Math.floor(height / size / lineHeight)), whole: false };
}

function wrap(text: string, fits: (words: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = '';
    for (const sign of word) {
      if (line && !fits(line + sign)) {
        lines.push(line);
        line = '';
      }
      line += sign;
    }
  }
  return [...lines, line];
}
