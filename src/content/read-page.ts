import { recognisePage } from "../core/page/recognise";
import type { Page } from "../core/page/page";

declare global {
  /** Set in the isolated world only: reads the page as it is now. Pages cannot see it. */
  var goodturnReadPage: (() => Page) | undefined;
}

// The build wraps this file and drops its last value, so the background calls this global with a second script.
globalThis.goodturnReadPage = () => recognisePage(document, location.href);
