import { inSlices as slices } from "../browser/in-slices";
import type { Steps } from "../core/steps";

/** How long the page's thread is kept at a time, in milliseconds; from 50 on people feel it (W3C Long Tasks). */
const slice = 15;

/**
 * Take all steps, and let the page go on whenever a slice is over. Most pages are read in less than one.
 *
 * @param beforeTurn called each time, before the page has its turn
 */
export function inSlices<Result>(steps: Steps<Result>, beforeTurn?: () => void): Promise<Result> {
  return slices(steps, slice, () => {
    beforeTurn?.();
    return nextTurn();
  });
}

/** What waits for the thread has its turn; ours comes back before what is asked for later, where the browser can. */
function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
