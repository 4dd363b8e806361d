import type { Steps } from "../core/page/document/steps";

/** How long the page's thread is kept at a time, in milliseconds; from 50 on people feel it (W3C Long Tasks). */
const slice = 15;

/**
 * Take all steps, and let the page go on whenever a slice is over. Most pages are read in less than one.
 *
 * @param beforeTurn called each time, before the page has its turn
 */
export async function inSlices<Result>(steps: Steps<Result>, beforeTurn?: () => void): Promise<Result> {
  let began = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - began < slice) continue;
    beforeTurn?.();
    await nextTurn();
    began = performance.now();
  }
}

/** What waits for the thread has its turn; ours comes back before what is asked for later, where the browser can. */
function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
