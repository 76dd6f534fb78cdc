/** Chance that is the same at every run. */

/** Numbers from 0 to 1, the same ones at every run (Park and Miller's generator). */
export function numbers(seed: number): () => number {
  let state = (seed * 2654435761) % 2147483647 || 1;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}
