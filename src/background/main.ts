import { browser } from "../browser/api";
import { announceChanges } from "../browser/changes";
import { words } from "../browser/i18n";
import { serve } from "../browser/messages";
import { openConnection } from "../browser/store/connection";
import { openStore } from "../browser/store/store";
import { createBanner } from "./banner";
import { createContacts } from "./contacts";
import { createDrafts } from "./drafts";
import { failureOf } from "./failures";
import { createJournal } from "./journal";
import { createLibrary } from "./library";
import { createPeople } from "./people";
import { createPopup } from "./popup";
import { createSettings } from "./settings";
import { createSharing } from "./sharing";
import type { Surroundings } from "./surroundings";
import { createUndoing } from "./undoing";

// The composition root: everything is made here, and every listener is registered in this first turn, because the
// browser starts the worker anew for an event and forgets listeners that come later.

const store = openStore(openConnection());
store.onChange((keys) =>
  announceChanges([...new Set(keys.map((key) => key.slice(0, key.indexOf("/") + 1)))]),
);

const now = (): string => new Date().toISOString();

const surroundings: Surroundings = {
  store,
  library: createLibrary(store),
  now,
  newId: () => `${now()}-${crypto.randomUUID().slice(0, 8)}`,
  newUid: () => crypto.randomUUID(),
  phrases: words,
};

serve(
  {
    ...createPopup(surroundings),
    ...createBanner(surroundings),
    ...createSharing(surroundings),
    ...createPeople(surroundings),
    ...createContacts(surroundings),
    ...createJournal(surroundings),
    ...createDrafts(surroundings),
    ...createSettings(surroundings),
    ...createUndoing(surroundings),
  },
  failureOf,
);

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === "install")
    void browser.tabs.create({ url: browser.runtime.getURL("src/ui/welcome/welcome.html") });
});
