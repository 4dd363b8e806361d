import { inSlices } from "../browser/in-slices";
import type { Steps } from "../core/steps";

/** How long the worker is kept at a time, in milliseconds: with the step in which that is over it comes to ten at most. */
const slice = 4;

/**
 * Do something that nobody waits for beside what somebody does: whoever asks is answered between two slices.
 *
 * @param isWanted asked in between; false: the rest is left undone
 * @returns null where it was left
 */
export function aside<Result>(steps: Steps<Result>, isWanted: () => boolean): Promise<Result | null> {
  return inSlices(whileWanted(steps, isWanted), slice, nextTurn);
}

function* whileWanted<Result>(steps: Steps<Result>, isWanted: () => boolean): Steps<Result | null> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    yield;
    if (!isWanted()) return null;
  }
}

/**
 * Over when nobody else asks for anything. A mere `scheduler.yield` comes back before the questions that are waiting: it is
 * made for going on with what somebody waits for.
 */
function nextTurn(): Promise<unknown> {
  const { scheduler } = globalThis as {
    scheduler?: { postTask?: (work: () => void, options: { priority: "background" }) => Promise<unknown> };
  };
  return (
    scheduler?.postTask?.(() => undefined, { priority: "background" }) ??
    new Promise((resolve) => setTimeout(resolve))
  );
}
