import { computed, signal, type ReadonlySignal } from "@preact/signals";
import { counted } from "../../../browser/i18n";
import type { request } from "../../../browser/messages";
import type { Contact } from "../../../core/contact/contact";
import type { ImportPlan } from "../../../core/formats/plan-import";
import type { ReadContacts, ReadOptions, Unreadable } from "../../../core/formats/read-result";
import type { AddressBook } from "../address-book";
import type { Outcomes } from "../outcomes";

/** Read a file's bytes, telling how much is done (0 … 1) so that the page can say so. */
export type ReadFile = (
  bytes: Uint8Array,
  options: ReadOptions,
  onProgress: (done: number) => void,
) => Promise<ReadContacts>;

export type PlanImport = (existing: readonly Contact[], read: ReadContacts) => ImportPlan;

/**
 * Why nothing can be taken from a file. `unreachable`: the browser could not read it (moved, or on a drive that is
 * gone); `nobody`: it is a file of contacts without a contact.
 */
export type Refusal = "too-large" | "empty-file" | "unknown-format" | "unreachable" | "nobody";

/** An import, from the file to what was kept. */
export interface ImportModel {
  /** What the file is called; null before one was chosen. */
  readonly fileName: ReadonlySignal<string | null>;
  /** How much is read (0 … 1); null when nothing is being read. */
  readonly progress: ReadonlySignal<number | null>;
  readonly refusal: ReadonlySignal<Refusal | null>;
  /** Where a refused file of contacts gave nobody. */
  readonly unreadable: ReadonlySignal<readonly Unreadable[]>;
  /** What would be done; nothing is written before `confirm`. */
  readonly plan: ReadonlySignal<ImportPlan | null>;
  readonly busy: ReadonlySignal<boolean>;
  offer(file: File): Promise<void>;
  confirm(): Promise<void>;
  cancel(): void;
}

interface Dependencies {
  readonly request: typeof request;
  readonly book: AddressBook;
  readonly outcomes: Outcomes;
  readonly readFile: ReadFile;
  readonly planImport: PlanImport;
  readonly now: () => string;
  readonly newUid: () => string;
}

/** In bytes. Far above an address book without photos, low enough to keep the page alive. */
const largest = 50 * 1024 * 1024;

export function createImport(dependencies: Dependencies): ImportModel {
  const { request: ask, book, outcomes, readFile, planImport, now, newUid } = dependencies;
  const fileName = signal<string | null>(null);
  const progress = signal<number | null>(null);
  const refusal = signal<Refusal | null>(null);
  const unreadable = signal<readonly Unreadable[]>([]);
  const read = signal<ReadContacts | null>(null);
  const busy = signal(false);
  /** The plan while it is being carried out: the list changes under it by its own doing. */
  const underWay = signal<ImportPlan | null>(null);
  let turn = 0;

  const plan = computed(() => {
    if (underWay.value !== null) return underWay.value;
    return read.value && book.contacts.value ? planImport(book.contacts.value, read.value) : null;
  });

  const clear = (): void => {
    turn += 1;
    fileName.value = null;
    progress.value = null;
    refusal.value = null;
    unreadable.value = [];
    read.value = null;
  };

  /** What the file holds, or why it was not opened. */
  const open = async (file: File, onProgress: (done: number) => void): Promise<ReadContacts | Refusal> => {
    if (file.size === 0) return "empty-file";
    if (file.size > largest) return "too-large";
    const bytes = await file.arrayBuffer().catch(() => null);
    if (bytes === null) return "unreachable";
    return readFile(new Uint8Array(bytes), { now: now(), newUid }, onProgress);
  };

  return {
    fileName,
    progress,
    refusal,
    unreadable,
    plan,
    busy,

    async offer(file) {
      clear();
      const mine = turn;
      fileName.value = file.name;
      progress.value = 0;
      const found = await open(file, (done) => {
        if (mine === turn) progress.value = done;
      });
      // Another file was chosen, or this one taken back, while it was being read.
      if (mine !== turn) return;
      progress.value = null;
      if (typeof found === "string") refusal.value = found;
      else if (found.contacts.length > 0) read.value = found;
      else {
        refusal.value = refusalOf(found.unreadable);
        unreadable.value = refusal.value === "nobody" ? found.unreadable : [];
      }
    },

    async confirm() {
      const agreed = plan.value;
      if (agreed === null || busy.value) return;
      busy.value = true;
      underWay.value = agreed;
      try {
        const { undoId, count } = await ask("contacts/import", {
          added: [...agreed.added],
          changed: agreed.merged.map(({ after }) => after),
        });
        clear();
        outcomes.done(counted("options_imported", count), undoId);
      } catch (error) {
        outcomes.failed(error);
      } finally {
        underWay.value = null;
        busy.value = false;
      }
    },

    cancel: clear,
  };
}

/** Why a file that was read gave no contact. */
function refusalOf([first]: readonly Unreadable[]): Refusal {
  const reason = first?.reason;
  return reason === "too-large" || reason === "empty-file" || reason === "unknown-format" ? reason : "nobody";
}
