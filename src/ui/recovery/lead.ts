import type { HealthView } from "../../protocol/safety";

/** Under which the trouble is remembered that somebody was led away from last. */
const toldKey = "led-to-recovery";

interface Dependencies {
  /** What outlasts the page; it may be full. */
  readonly told: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  /** Whether something was begun on this page: a key, a click, a file. */
  readonly isBusy: () => boolean;
  /** Open the recovery page in the place of this one. */
  readonly go: () => void;
}

/**
 * Takes whoever opens a page on a store in trouble to the recovery page: once for each trouble, so that they can leave it
 * and go on with what is readable, and never out of something they have begun. What a newer version wrote is in order and
 * only not changed, so it leads nobody away.
 */
export function createLead({ told, isBusy, go }: Dependencies): (found: HealthView) => void {
  return ({ state, unreadable }) => {
    if (state === "ok" || state === "newer") {
      told.removeItem(toldKey);
      return;
    }
    const trouble = `${state} ${unreadable}`;
    if (isBusy() || told.getItem(toldKey) === trouble) return;
    try {
      told.setItem(toldKey, trouble);
    } catch {
      // Not remembered, it would lead there each time, and nobody could leave it any more. The line on the page stays.
      return;
    }
    go();
  };
}
