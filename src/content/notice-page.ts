import { askFromPage } from "../browser/notice";
import { readWhole } from "./read-whole";
import { watchPage, type Watch } from "./watch-page";

declare global {
  /** Set in the isolated world only: the noticing in this document. Pages cannot see it. */
  var goodturnNoticing: Watch | undefined;
}

// Registered for the top frame, and put into open tabs when noticing is switched on. After an update the script of the
// version before may still be here: it makes way.
if (globalThis.top === globalThis.self) {
  globalThis.goodturnNoticing?.stop();
  globalThis.goodturnNoticing = watchPage(globalThis.window, {
    mayRead: (at, moved) => askFromPage("page/permit", { at, moved }),
    read: (permit) => readWhole(globalThis.window, permit),
    tell: async (page) => (await askFromPage("page/noticed", { at: location.href, page }))?.goOn ?? false,
  });
}
