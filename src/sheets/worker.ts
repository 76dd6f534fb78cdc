/** A printer of its own for one more core: takes tasks, sets and keeps them, says what it learned. */
import { parentPort } from 'node:worker_threads';
import sharp from 'sharp';
import { forget } from './compiler.ts';
import { keep, type Task } from './kept.ts';

// Each worker is one core's work already.
sharp.concurrency(1);

parentPort!.on('message', async (task: Task) => {
  try {
    parentPort!.postMessage({ kept: await keep(task) });
  } catch (error) {
    parentPort!.postMessage({ error: (error as Error).message });
  }
  forget();
});
