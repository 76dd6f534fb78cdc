/** `node bench/explained.ts ./search.ts …`: parts of the bench, one after the other; a broken guide is told as its author reads it. */
import { orExplain } from '../src/fault.ts';

await orExplain(async () => {
  for (const part of process.argv.slice(2)) await import(part);
});
