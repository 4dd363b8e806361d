import { browser } from "../browser/api";
import { announceChanges } from "../browser/changes";
import { serve } from "../browser/messages";
import { openConnection } from "../browser/store/connection";
import { openCopyFiles } from "../browser/store/copy-files";
import { openSnapshots } from "../browser/store/snapshots";
import { openStore } from "../browser/store/store";
import { derivedAfter } from "../core/store/derived";
import { createBackup } from "./backup";
import { forgetCovered } from "./badge";
import { createBanner } from "./banner";
import { createChannelTest } from "./channel-test";
import { listenToCommands } from "./commands";
import { createContacts } from "./contacts";
import { keepDailyCopies } from "./daily-copy";
import { createDraftFinish } from "./draft-finish";
import { createDiary } from "./diary";
import { createDrafts } from "./drafts";
import { createDuplicates } from "./duplicates";
import { failureOf } from "./failures";
import { createHealth } from "./health";
import { createHint } from "./hint";
import { createIds } from "./ids";
import { createImports } from "./imports";
import { createInsights } from "./insights";
import { createJournalChanges } from "./journal-changes";
import { createJournal } from "./journal";
import { createLearning } from "./learning";
import { createLessons } from "./lessons-kept";
import { createLibrary } from "./library";
import { createLogAct } from "./log-act";
import { createMenu } from "./menu";
import { followTabInFront } from "./menu-in-front";
import { listenToOmnibox } from "./omnibox";
import { forgetTabs } from "./noticed";
import { createNotes } from "./notes";
import { createNoticedPages } from "./noticed-pages";
import { createNoticing } from "./noticing";
import { createPeople } from "./people";
import { createPractice } from "./practice";
import { createPromises } from "./promises";
import { createPopup } from "./popup";
import { createRoster } from "./roster";
import { createQuiet } from "./quiet";
import { createReminders } from "./reminders";
import { createReview } from "./review";
import { createSettings } from "./settings";
import { createSharing } from "./sharing";
import { createShelf } from "./shelf";
import type { Surroundings } from "./surroundings";
import { createTies } from "./ties";
import { createToday } from "./today";
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
      ...createSharing(surroundings),
      ...createShelf(surroundings),
      ...createLessons(surroundings),
      ...createQuiet(surroundings),
      ...createPeople(surroundings),
      ...createContacts(surroundings),
      ...createChannelTest(surroundings),
      ...createNotes(surroundings),
      ...createRoster(surroundings),
      ...createImports(surroundings),
      ...createDuplicates(surroundings),
      ...createInsights(surroundings),
      ...createJournal(surroundings),
      ...createReview(surroundings),
      ...createJournalChanges(surroundings),
      ...createDrafts(surroundings),
      ...createDraftFinish(surroundings),
      ...createLogAct(surroundings),
      ...createPromises(surroundings),
      ...createReminders(surroundings),
      ...createToday(surroundings),
      ...createNoticedPages(surroundings),
      ...createSettings(surroundings),
      ...createUndoing(surroundings),
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
