/** Long work in pieces, so that a tap between them is heard. */

/** Milliseconds of work after which the main thread is given back: far under the 50 that are felt. */
const piece = 8;

/** A function to await between two pieces of work: it waits for the next turn where they took too long together. */
export function breaths(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < piece) return;
    await new Promise((done) => setTimeout(done));
    since = performance.now();
  };
}
