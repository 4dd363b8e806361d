import { tellNoticed } from "../browser/notice";
import { recognisePage } from "../core/page/recognise";
import { isPrivateAddress } from "../core/page/sensitive";
import { watchPage } from "./watch-page";

declare global {
  /** Set in the isolated world only: ends the noticing in this document. Pages cannot see it. */
  var goodturnStopNoticing: (() => void) | undefined;
}

// Registered for the top frame, and put into open tabs when noticing is switched on. After an update the script of the
// version before may still be here: it makes way.
if (globalThis.top === globalThis.self) {
  globalThis.goodturnStopNoticing?.();
  globalThis.goodturnStopNoticing = watchPage(globalThis.window, {
    isPrivate: isPrivateAddress,
    read: () => recognisePage(document, location.href),
    tell: (page) => tellNoticed(page, location.href),
  });
}
