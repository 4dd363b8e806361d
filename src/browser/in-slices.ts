import type { Steps } from "../core/steps";

/**
 * Take all steps, and let others have the thread whenever a slice is over.
 *
 * @param slice how long it is kept at a time, in milliseconds
 * @param nextTurn lets others go on; over when it is our turn again
 */
export async function inSlices<Result>(
  steps: Steps<Result>,
  slice: number,
  nextTurn: () => Promise<unknown>,
): Promise<Result> {
  let began = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - began < slice) continue;
    await nextTurn();
    began = performance.now();
  }
}
