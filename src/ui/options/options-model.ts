import { effect } from "@preact/signals";
import type { onChanges } from "../../browser/changes";
import type { request } from "../../browser/messages";
import type { Theme } from "../../core/settings/settings";
import { prefixes } from "../../core/store/keys";
import { createStatus, type StatusModel } from "../kit/status";
import { createShelf, type ShelfModel } from "../shelf/shelf-model";
import { createHealth, type HealthModel } from "../recovery/health-model";
import { createAddressBook, type AddressBook } from "./address-book";
import { createContactList, type ContactList } from "./contacts/contact-list";
import { createBackup, type BackupModel } from "./in-and-out/backup-model";
import { createExport, type ExportModel, type Printers } from "./in-and-out/export-model";
import { createImport, type ImportModel, type PlanImport, type ReadFile } from "./in-and-out/import-model";
import { createJournal, type Journal } from "./journal/journal-model";
import { createOutcomes } from "./outcomes";
import { createPersonForm, type PersonFormModel } from "./person/person-form-model";
import { createShelfHost } from "./person/shelf-host";
import { createTyped } from "./person/typed";
import { sectionOf } from "./route";
import { createRouter, type Router } from "./router";
import { createSettings, type SettingsModel } from "./settings/settings-model";

/** Everything that the options page shows and does, a model for each view. */
export interface OptionsModel {
  readonly router: Router;
  readonly status: StatusModel;
  readonly book: AddressBook;
  readonly list: ContactList;
  /** The last acts, for Today. */
  readonly lately: Journal;
  readonly journal: Journal;
  readonly settings: SettingsModel;
  readonly importing: ImportModel;
  readonly exporting: ExportModel;
  readonly backup: BackupModel;
  /** Whether the store is in trouble. */
  readonly health: HealthModel;
  /** The form for a contact, or for somebody new (`null`). */
  person(uid: string | null): PersonFormModel;
  /** What is kept for a contact. */
  shelf(uid: string): ShelfModel;
  /** A file was dropped on the page, whichever part of it was on screen. */
  readonly drop: (file: File) => void;
  open(): Promise<void>;
}

interface Dependencies {
  readonly request: typeof request;
  readonly onChanges: typeof onChanges;
  readonly frame: Pick<Window, "location" | "addEventListener">;
  /** Where text that is typed and not saved yet survives a reload. */
  readonly typed: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  /** Put text on the clipboard; it may be refused. */
  readonly copy: (text: string) => Promise<void>;
  readonly now: () => string;
  readonly newUid: () => string;
  readonly applyTheme: (theme: Theme) => void;
  readonly readFile: ReadFile;
  readonly planImport: PlanImport;
  readonly print: Printers;
  readonly download: (name: string, type: string, text: string) => void;
}

const latelyLimit = 5;
const journalLimit = 100;

export function createOptions(dependencies: Dependencies): OptionsModel {
  const { request: ask, now, newUid } = dependencies;
  const router = createRouter(dependencies.frame);
  const status = createStatus();
  const outcomes = createOutcomes({ request: ask, status });
  const book = createAddressBook({ request: ask });
  const list = createContactList({ contacts: book.contacts });
  const lately = createJournal({ request: ask, limit: latelyLimit });
  const journal = createJournal({ request: ask, limit: journalLimit });
  const settings = createSettings({ request: ask, outcomes, applyTheme: dependencies.applyTheme });
  const importing = createImport({ ...dependencies, book, outcomes });
  const shelfHost = createShelfHost({ ...dependencies, outcomes });
  /** The shelf on screen, to be read again when it changed elsewhere. */
  let shelf: ShelfModel | null = null;
  const typed = createTyped(dependencies.typed);
  const today = (): string => now().slice(0, 10);
  const backup = createBackup({ request: ask, status, download: dependencies.download, today });
  const health = createHealth({ request: ask });

  return {
    router,
    status,
    book,
    list,
    lately,
    journal,
    settings,
    importing,
    exporting: createExport({ ...dependencies, book, outcomes, today }),
    backup,
    health,
    person: (uid) =>
      createPersonForm({
        uid,
        book,
        typed,
        request: ask,
        outcomes,
        now,
        newUid,
        leave(left) {
          list.returnTo.value = left;
          // Somebody just saved is not hidden by what was looked for before.
          if (!list.found.value?.some((contact) => contact.uid === left)) list.search("");
          router.go({ at: "contacts" });
        },
      }),

    shelf(uid) {
      shelf = createShelf(uid, shelfHost);
      return shelf;
    },

    drop(file) {
      router.go({ at: "data" });
      void (/\.json$/i.test(file.name) ? backup : importing).offer(file);
    },

    async open() {
      let section = sectionOf(router.route.value);
      effect(() => {
        const next = sectionOf(router.route.value);
        // What happened in one part of the page is old news in another.
        if (next !== section) status.clear();
        section = next;
      });
      dependencies.onChanges((changed) => {
        if (changed.includes(prefixes.contact)) void book.reload();
        if (changed.includes(prefixes.journal)) void Promise.all([lately.reload(), journal.reload()]);
        if (changed.includes(prefixes.shelf)) void shelf?.reload();
        // Records of which there is one, as the settings, are announced without a prefix.
        if (changed.includes("")) void settings.reload();
        // The browser's permission came or went.
        if (changed.includes("noticing")) void settings.noticing.reload();
      });
      await Promise.all([book.reload(), lately.reload(), journal.reload(), settings.reload()]);
      await health.look();
    },
  };
}
