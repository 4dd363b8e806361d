import { signal, type ReadonlySignal } from "@preact/signals";
import { words } from "../../../browser/i18n";
import type { request } from "../../../browser/messages";
import type { IsoDate } from "../../../core/calendar/date";
import type { JournalEntry } from "../../../core/journal/entry";
import { failureWords } from "../../failure-words";
import type { Outcomes } from "../outcomes";
import type { Router } from "../router";
import { createEntryForm, type EntryForm } from "./entry-form";
import { oneAtATime } from "../../kit/one-at-a-time";

/** One entry of the journal, and everything one does with it. */
export interface EntryModel {
  /** Undefined while it is being read; null where it is gone, or not written yet. */
  readonly entry: ReadonlySignal<JournalEntry | null | undefined>;
  /** Words for the screen where it could not be read. */
  readonly failure: ReadonlySignal<string | null>;
  /** The entry being mended or written; null: neither. */
  readonly form: ReadonlySignal<EntryForm | null>;
  readonly busy: ReadonlySignal<boolean>;
  /** Show this entry; null: write a new one. */
  open(id: string | null): Promise<void>;
  edit(): void;
  cancel(): void;
  save(): Promise<void>;
  /** "What came of it?" answered. */
  reflect(said: string): Promise<void>;
  remove(): Promise<void>;
  reload(): Promise<void>;
}

interface Dependencies {
  readonly request: typeof request;
  readonly outcomes: Outcomes;
  readonly router: Router;
  readonly today: () => IsoDate;
  readonly zone: () => string;
}

export function createEntry({ request: ask, outcomes, router, today, zone }: Dependencies): EntryModel {
  const entry = signal<JournalEntry | null | undefined>(undefined);
  const failure = signal<string | null>(null);
  const form = signal<EntryForm | null>(null);
  const busy = signal(false);
  let shown: string | null = null;

  const formFor = (which: JournalEntry | null): EntryForm =>
    createEntryForm({ request: ask, today: today(), zone: zone(), entry: which });

  const read = async (): Promise<void> => {
    const id = shown;
    if (id === null) return;
    try {
      const found = await ask("journal/show", { id });
      // Meanwhile another may have been opened.
      if (id !== shown) return;
      entry.value = found;
      failure.value = null;
    } catch (error) {
      if (id === shown) failure.value = failureWords(error);
    }
  };

  const act = oneAtATime(busy, (error) => outcomes.failed(error));

  return {
    entry,
    failure,
    form,
    busy,
    async open(id) {
      shown = id;
      failure.value = null;
      entry.value = id === null ? null : undefined;
      form.value = id === null ? formFor(null) : null;
      await read();
    },
    edit() {
      if (entry.value) form.value = formFor(entry.value);
    },
    cancel() {
      form.value = null;
      if (shown === null) router.go({ at: "journal" });
    },
    save: () =>
      act(async () => {
        const settled = form.value?.settle();
        if (!settled) return;
        const { id, undoId } = await ask("journal/save", settled);
        form.value = null;
        // On another day it has another id. The entry comes before the words that it is kept.
        router.go({ at: "entry", id });
        shown = id;
        await read();
        outcomes.done(words(undoId === null ? "journal_gone_title" : "journal_changed"), undoId);
      }),
    reflect: (said) =>
      act(async () => {
        if (shown === null) return;
        const { undoId } = await ask("journal/reflect", { id: shown, words: said });
        await read();
        outcomes.done(words(undoId === null ? "journal_gone_title" : "journal_outcome_kept"), undoId);
      }),
    remove: () =>
      act(async () => {
        if (shown === null) return;
        const { undoId } = await ask("journal/delete", { id: shown });
        shown = null;
        router.go({ at: "journal" });
        outcomes.done(words(undoId === null ? "journal_gone_title" : "journal_deleted"), undoId);
      }),
    reload: read,
  };
}
