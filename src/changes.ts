/** What was changed in all guides, newest first: the page of changes and the feed read this. */
import { newest } from './days.ts';
import { guides, type Guide } from './guides.ts';

export type Change = { date: string; what: string; guide: Guide };

/** Every change; on one day by number. Of a guide that was withdrawn only that it was. */
export const changes: Change[] = guides
  .flatMap((guide): Change[] =>
    guide.withdrawn
      ? [{ date: newest(guide), what: `Rút lại bài này. ${guide.withdrawn}`, guide }]
      : guide.changes.map((change) => ({ ...change, guide })),
  )
  .sort((a, b) => b.date.localeCompare(a.date) || a.guide.number - b.guide.number);
