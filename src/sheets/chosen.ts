/** The guides whose sheets a quick build sets: `npm run build -- --sheets 1,22`, or SHEETS in its place. */
import { Faults } from '../fault.ts';
import { guides } from '../guides.ts';

/** Their numbers; undefined where all are set. A number of no guide would set nothing without a word. */
export const chosen = read(process.env.SHEETS);

function read(value: string | undefined): number[] | undefined {
  const words = value?.split(',').map((word) => word.trim());
  const strange = words?.find((word) => !guides.some(({ number }) => String(number) === word));
  if (strange !== undefined)
    throw new Faults([
      {
        file: '--sheets',
        wrong: `"${strange}" không phải số của một bài.`,
        remedy:
          'ghi số các bài, cách nhau bằng dấu phẩy: npm run build -- --sheets 1,22. Gõ npm run guides để xem các số.',
      },
    ]);
  return words?.map(Number);
}
