import { effect, signal, type ReadonlySignal } from "@preact/signals";
import { counted } from "../../../browser/i18n";
import type { request } from "../../../browser/messages";
import type { Contact } from "../../../core/contact/contact";
import type { Home } from "../../../core/contact/identity/dialling";
import type { ImportPlan } from "../../../core/formats/plan-import";
import type { ColumnMatch, TableSketch } from "../../../core/formats/csv/match-columns";
import type { ReadContacts, Reading, ReadOptions, Unreadable } from "../../../core/formats/read-result";
import type { AddressBook } from "../address-book";
import type { Outcomes } from "../outcomes";
import { createColumns, type ColumnsModel } from "./columns-model";
import { inSlices } from "./in-slices";
import { sendImport } from "./send-import";

/** How a file is read and an import planned: in slices, each yielding how much is done (0 … 1). */
export interface ImportSteps {
  /** What to ask about a file before it is read; null for nothing. */
  readonly sketch: (bytes: Uint8Array) => TableSketch | null;
  readonly read: (bytes: Uint8Array, options: ReadOptions) => Reading<ReadContacts>;
  readonly plan: (existing: readonly Contact[], read: ReadContacts, home: Home | null) => Reading<ImportPlan>;
}

/**
 * Why nothing can be taken from a file. `backup`: it is one of ours, and is restored instead; `unreachable`: the browser
 * could not read it (moved, or on a drive that is gone); `nobody`: it is a file of contacts without a contact.
 */
export type Refusal = "backup" | "too-large" | "empty-file" | "unknown-format" | "unreachable" | "nobody";

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
  /** The columns of a table that nobody's program writes: null for any other file. */
  readonly columns: ReadonlySignal<ColumnsModel | null>;
  /** Whether the columns are asked about now: before the table is read, or once more. */
  readonly isMatching: ReadonlySignal<boolean>;
  readonly busy: ReadonlySignal<boolean>;
  offer(file: File): Promise<void>;
  /** The columns are right: read the table. */
  matched(): Promise<void>;
  /** Ask about the columns again. */
  matchAgain(): void;
  confirm(): Promise<void>;
  cancel(): void;
}

interface Dependencies {
  readonly request: typeof request;
  readonly book: AddressBook;
  readonly outcomes: Outcomes;
  readonly steps: ImportSteps;
  /** Where phone numbers without a country's code are dialled from. */
  readonly home: () => Home | null;
  readonly now: () => string;
  readonly newUid: () => string;
  /** `newCommandId`. */
  readonly newId: () => string;
  /** These are in the list now. */
  readonly onImported?: (people: readonly Contact[]) => void;
}

/** In bytes. Far above an address book without photos, low enough to keep the page alive. */
const largest = 50 * 1024 * 1024;

/** Reading is about as much work as planning. */
const half = 0.5;

export function createImport(dependencies: Dependencies): ImportModel {
  const { book, outcomes, steps, now, newUid, newId } = dependencies;
  const fileName = signal<string | null>(null);
  const progress = signal<number | null>(null);
  const refusal = signal<Refusal | null>(null);
  const unreadable = signal<readonly Unreadable[]>([]);
  const plan = signal<ImportPlan | null>(null);
  const columns = signal<ColumnsModel | null>(null);
  const isMatching = signal(false);
  const busy = signal(false);
  /** What the file holds, and the state of the list that it was planned against. */
  let read: ReadContacts | null = null;
  let bytes = new Uint8Array();
  let plannedFor: string | null = null;
  let turn = 0;
  /** Of the file: agreed to again because no answer came, it is imported once. */
  let importId = newId();

  const clear = (): void => {
    turn += 1;
    read = null;
    bytes = new Uint8Array();
    columns.value = null;
    isMatching.value = false;
    fileName.value = null;
    progress.value = null;
    refusal.value = null;
    unreadable.value = [];
    plan.value = null;
  };

  const refuse = (why: Refusal): void => {
    progress.value = null;
    refusal.value = why;
  };

  /** The bytes of a file, or why there are none. */
  const open = async (file: File): Promise<Uint8Array<ArrayBuffer> | Refusal> => {
    if (file.size === 0) return "empty-file";
    if (file.size > largest) return "too-large";
    const found = await file.arrayBuffer().catch(() => null);
    return found === null ? "unreachable" : new Uint8Array(found);
  };

  /** Read the file and plan what it would do. */
  const readAll = async (match?: ColumnMatch): Promise<void> => {
    const mine = turn;
    progress.value = 0;
    const options = { now: now(), newUid, ...(match && { match }) };
    const found = await inSlices(steps.read(bytes, options), (done) => {
      if (mine === turn) progress.value = done * half;
      return mine === turn;
    });
    // Another file was chosen, or this one taken back, while it was being read.
    if (mine !== turn || found === null) return;
    if (found.contacts.length === 0) {
      const why = refusalOf(found.unreadable);
      unreadable.value = why === "nobody" ? found.unreadable : [];
      return refuse(why);
    }
    read = found;
    try {
      await makePlan(found, mine);
    } catch (error) {
      if (mine === turn) clear();
      outcomes.failed(error);
    }
  };

  /** Hold what was read against everybody there is. */
  const makePlan = async (found: ReadContacts, mine: number): Promise<void> => {
    const existing: Contact[] = [];
    await book.reload();
    plannedFor = book.revision.value;
    await book.readEverybody((part, from) => {
      if (from === 0) existing.length = 0;
      existing.push(...part);
      return mine === turn;
    });
    const made = await inSlices(steps.plan(existing, found, dependencies.home()), (done) => {
      if (mine === turn && progress.value !== null) progress.value = half + done * half;
      return mine === turn;
    });
    if (mine !== turn) return;
    progress.value = null;
    plan.value = made;
  };

  effect(() => {
    const state = book.revision.value;
    // The list changed under a plan that nobody has agreed to yet.
    if (state === null || read === null || plan.peek() === null || busy.peek()) return;
    if (state !== plannedFor) makePlan(read, turn).catch((error: unknown) => outcomes.failed(error));
  });

  return {
    fileName,
    progress,
    refusal,
    unreadable,
    plan,
    columns,
    isMatching,
    busy,

    async offer(file) {
      if (busy.value) return;
      clear();
      const mine = turn;
      fileName.value = file.name;
      importId = newId();
      progress.value = 0;
      const found = await open(file);
      if (mine !== turn) return;
      if (typeof found === "string") return refuse(found);
      bytes = found;
      if (isBackup(bytes)) return refuse("backup");
      const sketch = steps.sketch(bytes);
      if (sketch === null) return readAll();
      progress.value = null;
      columns.value = createColumns(sketch);
      isMatching.value = true;
    },

    async matched() {
      if (columns.value === null || progress.value !== null) return;
      refusal.value = null;
      unreadable.value = [];
      await readAll(columns.value.match.value);
      isMatching.value = plan.peek() === null && columns.peek() !== null;
    },

    matchAgain() {
      if (busy.value || columns.value === null) return;
      turn += 1;
      read = null;
      plan.value = null;
      isMatching.value = true;
    },

    async confirm() {
      const agreed = plan.value;
      if (agreed === null || busy.value) return;
      busy.value = true;
      try {
        const changed = agreed.merged.map(({ after }) => after);
        const { undoId, count } = await sendImport(
          dependencies.request,
          importId,
          [...agreed.added],
          changed,
        );
        clear();
        outcomes.done(counted("options_imported", count), undoId);
        dependencies.onImported?.([...agreed.added, ...changed]);
      } catch (error) {
        outcomes.failed(error);
      } finally {
        busy.value = false;
      }
    },

    cancel() {
      if (!busy.value) clear();
    },
  };
}

/** Whether the file begins as our backups do. */
function isBackup(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 100)).includes("goodturn-backup");
}

/** Why a file that was read gave no contact. */
function refusalOf([first]: readonly Unreadable[]): Refusal {
  const reason = first?.reason;
  return reason === "too-large" || reason === "empty-file" || reason === "unknown-format" ? reason : "nobody";
}
