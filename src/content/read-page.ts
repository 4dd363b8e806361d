import type { SeenPage } from "../core/page/recognise";
import type { Permit } from "../core/page/permit";
import { readWhole } from "./read-whole";

declare global {
  /**
   * Set in the isolated world only: reads the page as it is now; null where it moved on to another address than the
   * permitted one. Pages cannot see it.
   */
  var goodturnReadPage: ((permit?: Permit) => Promise<SeenPage | null>) | undefined;
  /** Set by whoever called before this was here. */
  var goodturnCalled: (() => void) | undefined;
}

// The build wraps this file and drops its last value, so the background calls this global with a second script, which may
// come first: it is short, and need not be fetched.
globalThis.goodturnReadPage = (permit = { address: location.href, place: "door" }) =>
  readWhole(globalThis.window, permit);
globalThis.goodturnCalled?.();
globalThis.goodturnCalled = undefined;
