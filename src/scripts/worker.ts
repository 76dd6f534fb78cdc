/** Asking the worker of saved copies: the answer comes by a port of its own; `hear` gets the share done. */
export type State = {
  bytes: number;
  /** The day of the whole copy, if there is one. */
  saved?: string;
  current?: boolean;
  paperKept: boolean;
};

type Told = { share?: number; answer?: unknown; error?: string };

/** Rejects with the name of what went wrong in the worker. */
export function ask<T>(question: object, hear?: (share: number) => void): Promise<T> {
  return navigator.serviceWorker.ready.then(
    ({ active }) =>
      new Promise<T>((done, fail) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }: MessageEvent<Told>) => {
          if (data.share !== undefined) return hear?.(data.share);
          port1.close();
          if (data.error) fail(new Error(data.error));
          else done(data.answer as T);
        };
        active!.postMessage(question, [port2]);
      }),
  );
}
