/** Tables: on the screen, and as one part of docs/bench.md, each with its day, its command and its machine. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, totalmem } from 'node:os';

const file = 'docs/bench.md';

export type Table = (string | number)[][];

/** The middle of a list, the upper one of two. */
export const median = (list: number[]): number => list.toSorted((a, b) => a - b)[list.length >> 1]!;

/** Rows as a Markdown table, the first being its head; all but the first column to the right. */
export function markdown([head, ...rows]: Table): string {
  const line = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head!), line(head!.map((_, i) => (i ? '--:' : '---'))), ...rows.map(line)].join(
    '\n',
  );
}

/** What the figures were taken on; no names. */
const machine = (): string =>
  `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, load ${loadavg()[0]!.toFixed(1)} at the end`;

/** Puts `text` into the part `name` of docs/bench.md, in place of what stood there; prints it as well. */
export function report(name: string, title: string, text: string): void {
  const day = new Date().toISOString().slice(0, 10);
  const command = ['npm run bench', ...process.argv.slice(2)]
    .join(' ')
    .replace(/^(npm run bench) (?=-)/, '$1 -- ');
  const part = `<!-- ${name} -->\n## ${title}\n\nMeasured on ${day} by \`${command}\`: ${machine()}.\n\n${text}\n<!-- /${name} -->`;
  const old = existsSync(file)
    ? readFileSync(file, 'utf8')
    : '# What was measured\n\nWritten by `npm run bench`, each part by the command it names; nothing here is typed. [bench/README.md](../bench/README.md) says what each figure means.\n';
  const place = new RegExp(`<!-- ${name} -->[^]*<!-- /${name} -->`);
  writeFileSync(file, place.test(old) ? old.replace(place, () => part) : `${old}\n${part}\n`);
  console.log(`\n${title}\n\n${text}\n`);
}

/** A line that says how far the bench is; overwritten in a terminal. */
export function progress(text: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${text}`);
  else console.log(text);
}
