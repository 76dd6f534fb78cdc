/**
 * A quick build sets the sheets of some guides only (chosen.ts). In the place of every other, and of the
 * packs and the handbook, stands a page that says so, so that no link is dead.
 */
import { stepSize } from '../share.ts';
import { chosen } from './chosen.ts';
import { site } from './input.ts';
import type { Job } from './jobs.ts';
import type { Kept } from './kept.ts';
import type { Format } from './typst.ts';

/** Whether a job is left out of this build. */
export const isLeftOut = ({ of }: Job): boolean =>
  chosen !== undefined && of !== undefined && !chosen.some((number) => of.includes(number));

const a4 = [595, 842];
const input = (size: number[], picture = false) => ({
  site,
  title: 'Bản dựng nhanh',
  said: 'Tờ này chưa dàn. Gõ npm run build để dàn đủ.',
  size,
  picture,
});

const jobs: Job[] = [
  { format: 'pdf' as const, input: input(a4) },
  { format: 'svg' as const, input: input(a4) },
  { format: 'jpg' as const, input: input([300, 375], true), scale: stepSize.width / 300 },
].map(({ format, ...rest }) => ({
  ...rest,
  id: 'tam',
  template: 'stand-in',
  format,
  content: 'bản dựng nhanh',
  paths: [`/${format}`],
}));

/** What stands in for each kind of file; `set` prints the few there are. */
export async function standIns(set: (jobs: Job[]) => Promise<Kept[]>): Promise<Map<Format, Kept>> {
  if (!chosen) return new Map();
  const made = await set(jobs);
  return new Map(jobs.map(({ format }, i) => [format, made[i]!]));
}
