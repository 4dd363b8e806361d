import { browser } from "../browser/api";
import { announceChanges } from "../browser/changes";
import { words } from "../browser/i18n";
import { serve } from "../browser/messages";
import { openConnection } from "../browser/store/connection";
import { openSnapshots } from "../browser/store/snapshots";
import { openStore } from "../browser/store/store";
import { createBackup } from "./backup";
import { createBanner } from "./banner";
import { listenToCommands } from "./commands";
import { createContacts } from "./contacts";
import { createDrafts } from "./drafts";
import { failureOf } from "./failures";
import { createHealth } from "./health";
import { createHint } from "./hint";
import { createIds } from "./ids";
import { forgetCovered } from "./intent-badge";
import { createJournal } from "./journal";
import { createLibrary } from "./library";
import { createMenu } from "./menu";
import { followTabInFront } from "./menu-in-front";
import { listenToOmnibox } from "./omnibox";
import { forgetTabs } from "./noticed";
import { createNoticing } from "./noticing";
import { createPeople } from "./people";
import { createPopup } from "./popup";
import { createSettings } from "./settings";
import { createSharing } from "./sharing";
import { createShelf } from "./shelf";
import type { Surroundings } from "./surroundings";
import { createUndoing } from "./undoing";

/**
 * The composition root: everything is made here, and every listener is registered in the turn that calls this, because the
 * browser starts the worker anew for an event and forgets listeners that come later. A test calls it for each new worker.
 */
export function startBackground(): void {
  forgetTabs();
  forgetCovered();
  const now = (): string => new Date().toISOString();
  const snapshots = openSnapshots(openConnection(indexedDB, "goodturn-snapshots"));
  const store = openStore(openConnection(), { snapshots, now });
  store.onChange((keys) =>
    announceChanges([...new Set(keys.map((key) => key.slice(0, key.indexOf("/") + 1)))]),
  );

  const surroundings: Surroundings = {
    store,
    snapshots,
    library: createLibrary(store),
    now,
    newId: createIds(now, () => crypto.randomUUID()),
    newUid: () => crypto.randomUUID(),
    phrases: words,
  };

  const { "page/noticed": noticed, ...noticing } = createNoticing(surroundings);

  serve(
    {
      ...createPopup(surroundings),
      ...createBanner(surroundings),
      ...createSharing(surroundings),
      ...createShelf(surroundings),
      ...createPeople(surroundings),
      ...createContacts(surroundings),
      ...createJournal(surroundings),
      ...createDrafts(surroundings),
      ...createSettings(surroundings),
      ...createUndoing(surroundings),
      ...createHealth(surroundings),
      ...createBackup(surroundings),
      ...noticing,
    },
    { "page/noticed": noticed },
    failureOf,
  );

  createHint();
  followTabInFront(surroundings, createMenu(surroundings));
  listenToCommands(surroundings);
  listenToOmnibox(surroundings);

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install")
      void browser.tabs.create({ url: browser.runtime.getURL("src/ui/welcome/welcome.html") });
  });
}
