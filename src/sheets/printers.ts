/** Sets many tasks at once, on every core, each in its turn; what is kept already is not set again. */
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { kept, type Kept, type Task } from './kept.ts';
import { folder } from './templates.ts';

export type Failed<T> = { task: T; message: string };
type Answer = { kept: Kept } | { error: string };

/**
 * Printers that start with the first task that is not kept, one a core. `told` hears of each task as it
 * is done. Close them when no more is to come.
 */
export class Printers<T extends Task> {
  private readonly workers: Promise<Worker>[] = [];
  private readonly told: (task: T, fresh: boolean) => void;

  constructor(told: (task: T, fresh: boolean) => void = () => {}) {
    this.told = told;
  }

  /** Everything that was learned, in the order of the tasks. Throws `wrong` of all that failed. */
  async set(tasks: T[], wrong: (failed: Failed<T>[]) => Error): Promise<Kept[]> {
    const done = tasks.map((task) => kept(task));
    const open = tasks.flatMap((task, i) => (done[i] ? [] : [{ task, i }]));
    tasks.forEach((task, i) => done[i] && this.told(task, false));
    const failed: Failed<T>[] = [];
    const turn = async (starting: Promise<Worker>) => {
      const worker = await starting;
      for (let next = open.shift(); next; next = open.shift()) {
        const answer = await ask(worker, next.task);
        if ('error' in answer) failed.push({ task: next.task, message: answer.error });
        else done[next.i] = answer.kept;
        this.told(next.task, true);
      }
    };
    const count = Math.min(open.length, availableParallelism());
    await Promise.all(Array.from({ length: count }, (_, n) => turn((this.workers[n] ??= start()))));
    if (failed.length) throw wrong(failed);
    return done as Kept[];
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map(async (worker) => (await worker).terminate()));
  }
}

/** Node reads TypeScript by itself; the file is named from the project's folder, as the templates are. */
const start = async () => new Worker(resolve(folder, 'worker.ts'));

const ask = (worker: Worker, { template, input, format, most, scale }: Task): Promise<Answer> =>
  new Promise((answer, fail) => {
    worker.removeAllListeners().once('message', answer).once('error', fail);
    worker.postMessage({ template, input, format, most, scale });
  });
