import { browser } from "../browser/api";
import { announceChanges } from "../browser/changes";
import { serve } from "../browser/messages";
import { openConnection } from "../browser/store/connection";
import { openCopyFiles } from "../browser/store/copy-files";
import { openSnapshots } from "../browser/store/snapshots";
import { openStore } from "../browser/store/store";
import { derivedAfter } from "../core/store/derived";
import { createBackup } from "./safety/backup";
import { forgetCovered } from "./noticing/badge";
import { createBanner } from "./popup/banner";
import { createChannelTest } from "./sharing/channel-test";
import { listenToCommands } from "./shortcuts/commands";
import { createContacts } from "./contacts/contacts";
import { keepDailyCopies } from "./safety/daily-copy";
import { createDraftFinish } from "./acts/draft-finish";
import { createDiary } from "./memory/diary";
import { createDrafts } from "./acts/drafts";
import { createDuplicates } from "./contacts/duplicates";
import { failureOf } from "./failures";
import { createHealth } from "./safety/health";
import { createHint } from "./noticing/hint";
import { createIds } from "../core/ids";
import { createImports } from "./contacts/imports";
import { createInsights } from "./journal/insights";
import { createJournalChanges } from "./journal/journal-changes";
import { createJournal } from "./journal/journal";
import { createLearning } from "./memory/learning";
import { createLessons } from "./contacts/lessons-kept";
import { createLibrary } from "./memory/library";
import { createLogAct } from "./acts/log-act";
import { createMenu } from "./shortcuts/menu";
import { followTabInFront } from "./shortcuts/menu-in-front";
import { listenToOmnibox } from "./shortcuts/omnibox";
import { forgetTabs } from "./noticing/noticed";
import { createNotes } from "./contacts/notes";
import { createNoticedPages } from "./noticing/noticed-pages";
import { createNoticing } from "./noticing/noticing";
import { oncePerCommand } from "./once";
import { createPeople } from "./contacts/people";
import { createProfiles } from "./contacts/profiles";
import { createPractice } from "./popup/practice";
import { createPromises } from "./today/promises";
import { createPopup } from "./popup/popup";
import { createRoster } from "./contacts/roster";
import { createQuiet } from "./contacts/quiet";
import { createReminders } from "./today/reminders";
import { createReview } from "./journal/review";
import { createSettings } from "./settings";
import { createSharing } from "./sharing/sharing";
import { createShelf } from "./sharing/shelf";
import type { Surroundings } from "./surroundings";
import { createTies } from "./memory/ties";
import { createToday } from "./today/today";
import { createUndoing } from "./undoing";

/** How long the questions that woke the worker have it to themselves, in milliseconds; it lives 30 s at least. */
const quiet = 3_000;

/**
 * The composition root: everything is made here, and every listener is registered in the turn that calls this, because the
 * browser starts the worker anew for an event and forgets listeners that come later. A test calls it for each new worker.
 */
export function startBackground(): void {
  forgetTabs();
  forgetCovered();
  const now = (): string => new Date().toISOString();
  const snapshots = openSnapshots(
    openConnection(indexedDB, "goodturn-snapshots"),
    openCopyFiles(() => navigator.storage.getDirectory()),
  );
  const store = openStore(openConnection(), { snapshots, now, derive: derivedAfter });
  store.onChange((keys) =>
    announceChanges([...new Set(keys.map((key) => key.slice(0, key.indexOf("/") + 1)))]),
  );

  const later = (work: () => void): void => void setTimeout(work, quiet);
  const surroundings: Surroundings = {
    store,
    snapshots,
    library: createLibrary(store, later),
    learning: createLearning(store),
    diary: createDiary(store),
    ties: createTies(store, now, later),
    now,
    zone: () => Temporal.Now.timeZoneId(),
    newId: createIds(now, () => crypto.randomUUID()),
    newUid: () => crypto.randomUUID(),
  };

  const noticing = createNoticing(surroundings);

  serve(
    {
      ...createPopup(surroundings),
      ...createPractice(surroundings),
      ...createBanner(surroundings),
      ...oncePerCommand(createSharing, surroundings),
      ...oncePerCommand(createShelf, surroundings),
      ...oncePerCommand(createLessons, surroundings),
      ...oncePerCommand(createQuiet, surroundings),
      ...createPeople(surroundings),
      ...oncePerCommand(createProfiles, surroundings),
      ...oncePerCommand(createContacts, surroundings),
      ...createChannelTest(surroundings),
      ...oncePerCommand(createNotes, surroundings),
      ...createRoster(surroundings),
      ...createImports(surroundings),
      ...oncePerCommand(createDuplicates, surroundings),
      ...createInsights(surroundings),
      ...createJournal(surroundings),
      ...oncePerCommand(createReview, surroundings),
      ...oncePerCommand(createJournalChanges, surroundings),
      ...oncePerCommand(createDrafts, surroundings),
      ...oncePerCommand(createDraftFinish, surroundings),
      ...oncePerCommand(createLogAct, surroundings),
      ...oncePerCommand(createPromises, surroundings),
      ...createReminders(surroundings),
      ...createToday(surroundings),
      ...createNoticedPages(surroundings),
      ...createSettings(surroundings),
      ...oncePerCommand(createUndoing, surroundings),
      ...createHealth(surroundings),
      ...createBackup(surroundings),
      ...noticing.handlers,
    },
    noticing.contentHandlers,
    failureOf,
  );

  keepDailyCopies(surroundings, later);
  createHint();
  followTabInFront(surroundings, createMenu(surroundings));
  listenToCommands(surroundings);
  listenToOmnibox(surroundings);

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install")
      void browser.tabs.create({ url: browser.runtime.getURL("src/ui/welcome/welcome.html") });
  });
}
