import { signal, type ReadonlySignal } from "@preact/signals";
import * as v from "valibot";
import { words } from "../../../browser/i18n";
import type { request } from "../../../browser/messages";
import { joinNotes } from "../../../core/contact/note";
import { createLatestSave } from "../../kit/latest-save";
import { waitingFields } from "../../kit/waiting-text";
import type { Outcomes } from "../outcomes";

/** The notes of one person, kept as they are typed. */
export interface NotesModel {
  readonly text: ReadonlySignal<string>;
  /** `kept` and `keeping` only once something was typed; `waiting`: it could not be kept yet, and waits on this machine. */
  readonly state: ReadonlySignal<"untouched" | "keeping" | "kept" | "waiting">;
  /** What takes everything back that was typed since the page was opened; null where nothing was. */
  readonly undoId: ReadonlySignal<string | null>;
  type(text: string): void;
  /** Resolves when what was typed is kept, or could not be. */
  settled(): Promise<void>;
  takeBack(): Promise<void>;
  /** They may have been changed elsewhere. */
  reload(): Promise<void>;
  /** The person is gone, and so is what waits. */
  forget(): void;
}

interface Dependencies {
  readonly uid: string;
  /** As they are kept. */
  readonly note: string;
  readonly request: typeof request;
  readonly outcomes: Outcomes;
  /** Where what was typed waits until it is kept: written at once, it survives the page. */
  readonly storage: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  /** Between two writes: each of them makes every page of ours look again. */
  readonly pause: () => Promise<void>;
}

const waitingSchema = v.object({ base: v.string(), sent: v.string(), note: v.string() });

export function createNotes(dependencies: Dependencies): NotesModel {
  const { uid, request: ask, outcomes, storage, pause } = dependencies;
  const unkept = waitingFields(`note/${uid}`, waitingSchema, storage);
  const text = signal(dependencies.note);
  const state = signal<"untouched" | "keeping" | "kept" | "waiting">("untouched");
  const undoId = signal<string | null>(null);
  /** As they were kept when what stands on the page was begun. */
  let base = dependencies.note;
  /** What was given to be kept last: a page that is gone cannot know whether it was. */
  let sent = base;
  let hurry: (() => void) | null = null;
  let hurried = false;

  const wait = (note: string): void => unkept.put({ base, sent, note });

  const rest = async (): Promise<void> => {
    if (hurried) return;
    await Promise.race([pause(), new Promise<void>((now) => (hurry = now))]);
  };

  const saving = createLatestSave<string>(
    async () => {
      await rest();
      const note = text.value;
      sent = note;
      wait(note);
      const kept = await ask("contacts/note", { uid, base, note, undoId: undoId.value });
      undoId.value = kept.undoId;
      base = kept.note;
      sent = kept.note;
      // What came from elsewhere joins what was typed meanwhile.
      const joined = joinNotes(note, text.value, kept.note);
      if (joined !== text.value) text.value = joined;
      if (joined !== base) saving.keep(joined);
      else state.value = "kept";
    },
    { put: wait, clear: () => unkept.clear() },
    (error) => {
      state.value = "waiting";
      outcomes.failed(error);
    },
  );

  const type = (typed: string): void => {
    text.value = typed;
    state.value = "keeping";
    saving.keep(typed);
  };

  const reload = async (): Promise<void> => {
    // What is typed goes first; what changed elsewhere joins it when it is kept.
    if (text.value !== base) return;
    const found = await ask("contacts/show", { uid }).catch(() => null);
    if (found === null || text.value !== base) return;
    base = found.note;
    sent = base;
    text.value = base;
  };

  const settled = async (): Promise<void> => {
    hurried = true;
    hurry?.();
    await saving.settled();
    hurried = false;
  };

  const waiting = unkept.get();
  if (waiting !== null) {
    // What the closed page had given to be kept may have been, and something may have joined it since.
    if (base !== waiting.base) base = base.startsWith(waiting.sent) ? waiting.sent : waiting.base;
    sent = waiting.sent;
    type(waiting.note);
    // What is put back on this page is what is typed on it.
    void saving.settled().then(() => {
      if (text.value === waiting.note) undoId.value = null;
    });
  }

  return {
    text,
    state,
    undoId,
    type,
    settled,
    reload,
    async takeBack() {
      await settled();
      if (undoId.value === null) return;
      try {
        const outcome = await ask("undo/apply", { undoId: undoId.value });
        undoId.value = null;
        state.value = "untouched";
        // Said of what stands in the field then, and not of what is still to come.
        await reload();
        outcomes.done(words(outcome === null ? "undo_too_late" : "undone"));
      } catch (error) {
        outcomes.failed(error);
      }
    },
    forget: () => unkept.clear(),
  };
}
