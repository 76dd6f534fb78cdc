/** Days a guide states of itself; all as yyyy-mm-dd. */
import type { GuideData } from './schema.ts';

/** The newest of them: of its last change or review. */
export const newest = ({ reviewed, changes }: Pick<GuideData, 'reviewed' | 'changes'>): string =>
  [reviewed, ...changes.map(({ date }) => date)].sort().at(-1)!;

/** When a guide reviewed on `day` is usually to be read again. */
export function threeMonthsAfter(day: string): string {
  const later = new Date(day);
  later.setUTCMonth(later.getUTCMonth() + 3);
  return later.toISOString().slice(0, 10);
}
