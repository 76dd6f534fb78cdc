/** Where `npm start` and `npm run dev` answer. */
import { Faults } from '../fault.ts';

/** The options of both commands, for parseArgs. */
export const options = {
  host: { type: 'boolean' },
  port: { type: 'string', default: '4321' },
  help: { type: 'boolean' },
} as const;

/** The port that was typed. Throws Faults where it is none. */
export function portOf(typed: string): number {
  const port = Number(typed);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new Faults([
    {
      file: '--port',
      wrong: `"${typed}" không phải một cổng.`,
      remedy: 'ghi một số từ 1 đến 65535, ví dụ: --port 5000',
    },
  ]);
}
