/** The tables of the comparison: medians, and in brackets the ratio to bare HTML. */
import type { Profile, Round } from './compare.ts';
import { peers } from './peers/table.ts';
import { markdown, median, report, type Table } from './report.ts';
import type { Visit } from './visit.ts';

const ms = (value: number) => `${Math.round(value)}`;
const kb = (value: number) => (value / 1000).toFixed(1);

type Column = [
  name: string,
  value: (round: Round) => number | undefined,
  show: (value: number) => string,
  ratio?: true,
];
const visit = (which: 'first' | 'second', key: keyof Visit) => (round: Round) => round[which][key];

const first: Column[] = [
  ['first paint, ms', visit('first', 'firstPaint'), ms, true],
  ['largest paint, ms', visit('first', 'largestPaint'), ms, true],
  ['blocked, ms', visit('first', 'blocked'), ms],
  ['shift', visit('first', 'shift'), (value) => value.toFixed(3)],
  ['requests to read', visit('first', 'requestsToRead'), ms],
  ['KB to read', visit('first', 'bytesToRead'), kb, true],
  ['requests', visit('first', 'requests'), ms],
  ['KB in all', visit('first', 'bytes'), kb, true],
];
const later: Column[] = [
  ['second visit, ms', visit('second', 'largestPaint'), ms, true],
  ['requests', visit('second', 'requests'), ms],
  ['KB', visit('second', 'bytes'), kb],
  ['search, ms', ({ found }) => found?.milliseconds, ms],
  ['requests', ({ found }) => found?.requests, ms],
  ['KB', ({ found }) => found?.bytes, kb],
];

function table(columns: Column[], rounds: Map<string, Round[]>): string {
  const middle = (name: string, value: Column[1]): number | undefined => {
    const list = rounds
      .get(name)!
      .map(value)
      .filter((one) => one !== undefined);
    return list.length ? median(list) : undefined;
  };
  const rows: Table = [...rounds.keys()].map((name) => [
    name,
    ...columns.map(([, value, show, ratio]) => {
      const here = middle(name, value);
      if (here === undefined) return '–';
      const least = middle('bare HTML', value)!;
      return ratio ? `${show(here)} (${(here / least).toFixed(2)})` : show(here);
    }),
  ]);
  return markdown([['site', ...columns.map(([name]) => name)], ...rows]);
}

/** Writes the part of docs/bench.md for one profile. */
export function comparison(
  { speed, cpu }: Profile,
  runs: number,
  path: string,
  browser: string,
  rounds: Map<string, Round[]>,
): void {
  const versions = peers
    .filter(({ packages }) => Object.keys(packages).length)
    .map(({ name, packages }) => `${name} ${Object.values(packages)[0]}`);
  report(
    `peers ${speed.kbps} ${cpu}`,
    `Beside the peers: ${speed.name}, processor slowed ${cpu} times`,
    `The guide of middle length, \`${path}\`, with an empty cache; then a second visit; then search, from its touch to the first result, on the page at rest. Medians of ${runs} runs, turn by turn; in brackets the ratio to bare HTML. gzip for all, Chromium ${browser}, ${versions.join(', ')}.\n\n${table(first, rounds)}\n\n${table(later, rounds)}`,
  );
}
