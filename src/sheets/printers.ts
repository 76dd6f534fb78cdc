/** Sets many tasks at once, on every core, each in its turn; what is kept already is not set again. */
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { kept, type Kept, type Task } from './kept.ts';
import { folder } from './typst.ts';

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

  /** Everything that was learned, in the order of the tasks. Throws `wrong(task, message)` for the first that fails. */
  async set(tasks: T[], wrong: (task: T, message: string) => Error): Promise<Kept[]> {
    const done = tasks.map((task) => kept(task));
    const open = tasks.flatMap((task, i) => (done[i] ? [] : [{ task, i }]));
    tasks.forEach((task, i) => done[i] && this.told(task, false));
    const turns = Array.from({ length: Math.min(open.length, availableParallelism()) }, (_, n) =>
      this.work((this.workers[n] ??= start()), open, done, wrong),
    );
    await Promise.all(turns);
    return done as Kept[];
  }

  private async work(
    starting: Promise<Worker>,
    open: { task: T; i: number }[],
    done: (Kept | undefined)[],
    wrong: (task: T, message: string) => Error,
  ): Promise<void> {
    const worker = await starting;
    for (let next = open.shift(); next; next = open.shift()) {
      const { task, i } = next;
      const answer = await ask(worker, task);
      if ('error' in answer) throw wrong(task, answer.error);
      done[i] = answer.kept;
      this.told(task, true);
    }
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
