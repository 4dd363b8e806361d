import { computed, effect } from "@preact/signals";
import type { onChanges } from "../../browser/changes";
import { words } from "../../browser/i18n";
import type { request } from "../../browser/messages";
import type { Contact } from "../../core/contact/contact";
import { homeOf } from "../../core/contact/identity/dialling";
import { dayAt } from "../../core/calendar/date";
import type { Sealing } from "../../core/formats/sealed-backup";
import type { Theme } from "../../core/settings/settings";
import { noticedPrefix, prefixes } from "../../core/store/keys";
import type { HealthView } from "../../protocol/safety";
import { createToday, type TodayModel } from "../today/today-model";
import { createStatus, type StatusModel } from "../kit/status";
import { createHealth, type HealthModel } from "../recovery/health-model";
import { createAddressBook, type AddressBook } from "./address-book";
import { createBulk, type BulkModel } from "./contacts/bulk-model";
import { createContactList, type ContactList } from "./contacts/contact-list";
import { createPeopleSearch, type PeopleSearch } from "./contacts/people-search";
import { createTouched } from "./contacts/touched";
import { createDuplicates, type DuplicatesModel } from "./duplicates/duplicates-model";
import { createBackup, type BackupModel } from "./in-and-out/backup-model";
import { createCopies, type CopiesModel } from "./in-and-out/copies-model";
import { createExport, type ExportModel, type Printers } from "./in-and-out/export-model";
import { createFirstFive, type FirstFiveModel } from "./in-and-out/first-five-model";
import { createImport, type ImportModel, type ImportSteps } from "./in-and-out/import-model";
import { createInsights, type InsightsModel } from "./insights/insights-model";
import { createEntry, type EntryModel } from "./journal/entry-model";
import { createJournalExport, type JournalExport, type JournalPrinters } from "./journal/export-model";
import { createJournal, type Journal } from "./journal/journal-model";
import { createLately, type Lately } from "./journal/lately-model";
import { createOutcomes } from "./outcomes";
import { createPersonPage, type PersonPage } from "./person/person-page";
import { createPromises, type PromisesModel } from "./promises/promises-model";
import { sectionOf } from "./route";
import { createReview, type ReviewModel } from "./review/review-model";
import { createRouter, type Router } from "./router";
import { createSitting, type SittingModel } from "./sitting/sitting-model";
import { createSettings, type SettingsModel } from "./settings/settings-model";

/** Everything that the options page shows and does, a model for each view. */
export interface OptionsModel {
  readonly router: Router;
  readonly status: StatusModel;
  readonly book: AddressBook;
  readonly list: ContactList;
  readonly search: PeopleSearch;
  readonly bulk: BulkModel;
  readonly duplicates: DuplicatesModel;
  /** Read when something was last done for whom. */
  touch(): Promise<void>;
  /** Everything known of a person; null where they are gone. */
  show(uid: string): Promise<Contact | null>;
  /** The last acts, for Today. */
  readonly lately: Lately;
  readonly today: TodayModel;
  readonly journal: Journal;
  readonly insights: InsightsModel;
  readonly review: ReviewModel;
  readonly sitting: SittingModel;
  readonly journalExport: JournalExport;
  /** The entry of the journal on screen, or the one being written. */
  readonly entry: EntryModel;
  readonly promises: PromisesModel;
  readonly settings: SettingsModel;
  readonly importing: ImportModel;
  readonly firstFive: FirstFiveModel;
  readonly exporting: ExportModel;
  readonly backup: BackupModel;
  readonly copies: CopiesModel;
  /** Whether the store is in trouble. */
  readonly health: HealthModel;
  /** The parts of a person's page. */
  readonly person: PersonPage;
  /** A file was dropped on the page, whichever part of it was on screen; alone, or the first of several. */
  readonly drop: (file: File, isAlone: boolean) => void;
  /** The day that it is here, `YYYY-MM-DD`. */
  day(): string;
  /** The moment, ISO 8601 in UTC. */
  now(): string;
  open(): Promise<void>;
}

interface Dependencies {
  readonly request: typeof request;
  readonly onChanges: typeof onChanges;
  readonly frame: Pick<Window, "location" | "addEventListener">;
  /** Where text that is typed and not saved yet survives a reload. */
  readonly typed: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  /** Where notes that are typed and not kept yet survive the page. */
  readonly unsaved: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  /** Between two writes of what is being typed. */
  readonly pause: () => Promise<void>;
  /** Put text on the clipboard; it may be refused. */
  readonly copy: (text: string) => Promise<void>;
  /** Do this when the page has nothing better to do. */
  readonly whenIdle: (work: () => void) => void;
  readonly now: () => string;
  /** The time zone of this machine, IANA. */
  readonly zone: () => string;
  /** The language in which days are typed, BCP 47. */
  readonly language: string;
  readonly newUid: () => string;
  /** `newCommandId`. */
  readonly newId: () => string;
  readonly askForNotifications: () => Promise<boolean>;
  readonly applyTheme: (theme: Theme) => void;
  readonly steps: ImportSteps;
  /** Take whoever opens the page on a store in trouble to the page that helps. */
  readonly lead: (found: HealthView) => void;
  readonly print: Printers;
  readonly printJournal: JournalPrinters;
  /** What locks a backup. */
  readonly sealing: Sealing;
  readonly download: (name: string, type: string, text: string) => void;
}

const latelyLimit = 5;

export function createOptions(dependencies: Dependencies): OptionsModel {
  const { request: ask, now } = dependencies;
  const router = createRouter(dependencies.frame);
  const status = createStatus();
  const outcomes = createOutcomes({ request: ask, status });
  const book = createAddressBook({ request: ask });
  const search = createPeopleSearch({ book, whenIdle: dependencies.whenIdle });
  const touched = createTouched({ request: ask });
  const list = createContactList({ book, search, touched: touched.last, now });
  const today = createToday({
    request: ask,
    begin: (what) => ask("draft/begin", what),
    done: (text, undoId) => outcomes.done(text, undoId),
    failed: (error) => outcomes.failed(error),
  });
  const lately = createLately({ request: ask, limit: latelyLimit });
  const journal = createJournal({ request: ask });
  const settings = createSettings({ ...dependencies, outcomes });
  const promises = createPromises({ ...dependencies, outcomes });
  const firstFive = createFirstFive({ request: ask, book, outcomes });
  const copies = createCopies({ request: ask, status });
  const importing = createImport({
    ...dependencies,
    book,
    outcomes,
    home: () => homeOf(settings.settings.value?.phoneCountry ?? null, dependencies.language),
    onImported(people) {
      firstFive.offer(people);
      // One was made before.
      void copies.reload();
    },
  });
  const day = (): string => dayAt(now(), dependencies.zone());
  const person = createPersonPage({
    ...dependencies,
    outcomes,
    book,
    settings: settings.settings,
    today: day,
    leave(left) {
      list.returnTo.value = left;
      // Somebody just saved is not hidden by what was looked for before.
      if (!list.found.value?.some((contact) => contact.uid === left)) list.search("");
      router.go({ at: "contacts" });
    },
  });
  const entry = createEntry({ ...dependencies, outcomes, router, today: day });
  const insights = createInsights({ request: ask });
  const journalExport = createJournalExport({ ...dependencies, outcomes, sift: journal.sift, today: day });
  const backup = createBackup({ ...dependencies, status, today: day, onReplaced: () => copies.reload() });
  const health = createHealth(dependencies);
  /** Whose a file is, by its beginning; one that cannot be read says so as contacts that cannot be. */
  const dropped = async (file: File): Promise<BackupModel | ImportModel> => {
    const beginning = await file
      .slice(0, 100)
      .text()
      .catch(() => "");
    return beginning.includes("goodturn-backup") ? backup : importing;
  };
  const exporting = createExport({ ...dependencies, book, outcomes, today: day });
  const ownChannels = computed(() => settings.settings.value?.channels ?? []);
  const bulk = createBulk({
    request: ask,
    book,
    list,
    outcomes,
    ownChannels,
    onExport(uids) {
      exporting.only.value = uids;
      router.go({ at: "data" });
    },
  });

  return {
    router,
    status,
    book,
    list,
    search,
    bulk,
    duplicates: createDuplicates({ request: ask, outcomes }),
    touch: () => touched.reload(),
    show: (uid) => ask("contacts/show", { uid }),
    lately,
    today,
    journal,
    insights,
    review: createReview({ request: ask, outcomes, router }),
    sitting: createSitting({ request: ask, outcomes, today: day }),
    journalExport,
    entry,
    promises,
    settings,
    importing,
    firstFive,
    exporting,
    backup,
    copies,
    health,
    person,

    drop(file, isAlone) {
      router.go({ at: "data" });
      void dropped(file).then((model) => {
        const offered = model.offer(file);
        if (!isAlone) status.tell({ text: words("options_dropped_first", file.name) });
        return offered;
      });
    },

    day,
    now,
    async open() {
      let section = sectionOf(router.route.value);
      effect(() => {
        const next = sectionOf(router.route.value);
        // What happened in one part of the page is old news in another.
        if (next !== section) status.clear();
        section = next;
      });
      dependencies.onChanges((changed) => {
        const isOfToday = [prefixes.contact, prefixes.journal, prefixes.promise, noticedPrefix].some(
          (prefix) => changed.includes(prefix),
        );
        // Read at all only where it was on screen: it looks at everybody.
        if (isOfToday && today.view.value !== null) void today.reload();
        if (changed.includes(prefixes.contact)) void book.reload();
        if (changed.includes(prefixes.journal))
          void Promise.all([lately.reload(), journal.reload(), entry.reload(), touched.reload()]);
        if (changed.includes(prefixes.promise)) void promises.reload();
        person.changed(changed);
        // Records of which there is one, as the settings, are announced without a prefix.
        if (changed.includes("")) void settings.reload();
        // The browser's permission came or went.
        if (changed.includes("noticing")) void settings.noticing.reload();
      });
      // What is on screen goes first: everybody's rows keep the background busy for longer.
      if (section === "today") await Promise.all([lately.reload(), today.open()]);
      if (section === "insights") await insights.reload();
      if (section === "journal") await journal.reload();
      await Promise.all([
        book.reload(),
        lately.reload(),
        journal.reload(),
        promises.reload(),
        settings.reload(),
      ]);
      await health.look();
    },
  };
}
