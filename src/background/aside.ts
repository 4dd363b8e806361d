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

/** Something that is done beside what somebody does, until they wait for it themselves. */
export interface UntilAsked {
  readonly take: <Result>(steps: Steps<Result>) => Promise<Result>;
  /** Somebody waits: the rest is done at once. */
  readonly ask: () => void;
}

export function untilAsked(): UntilAsked {
  let ask: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => (ask = resolve));
  let isAsked = false;
  return {
    take: (steps) => inSlices(steps, slice, () => (isAsked ? asked : Promise.race([nextTurn(), asked]))),
    ask() {
      isAsked = true;
      ask();
    },
  };
}

/**
 * Over when nobody else asks for anything. `scheduler.yield` is for going on with what somebody waits for, and may come
 * back before the questions that are waiting.
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
