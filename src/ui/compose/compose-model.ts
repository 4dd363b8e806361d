import { computed, signal, type ReadonlySignal } from "@preact/signals";
import { words } from "../../browser/i18n";
import type { request } from "../../browser/messages";
import { answersAsText } from "../../core/act/recommend";
import type { DraftView } from "../../protocol/drafts";
import type { Ask } from "../../protocol/requests";
import { failureWords } from "../failure-words";
import { createLatestSave, type Waiting } from "../kit/latest-save";
import { createStatus, type StatusModel } from "../kit/status";

/** A longer act in the making: one question at a time, the message growing beside it. */
export interface ComposeModel {
  /** Undefined while it is read; null when there is no such draft any more. */
  readonly draft: ReadonlySignal<DraftView | null | undefined>;
  readonly status: StatusModel;
  /** Which question is asked, from 0. */
  readonly step: ReadonlySignal<number>;
  /** The question's name. */
  readonly question: ReadonlySignal<string>;
  /** The answer to it so far. */
  readonly answer: ReadonlySignal<string>;
  readonly message: ReadonlySignal<string>;
  readonly edited: ReadonlySignal<boolean>;
  /** True once the act is in the journal. */
  readonly finished: ReadonlySignal<boolean>;
  open(): Promise<void>;
  write(answer: string): void;
  go(step: number): void;
  writeMessage(message: string): void;
  rebuild(): void;
  copyMessage(): Promise<void>;
  openChannel(): Promise<void>;
  discard(): Promise<void>;
}

/** What the user typed, as `draft/save` takes it. */
export type Typed = Pick<Ask<"draft/save">, "answers" | "message" | "edited">;

interface Dependencies {
  readonly request: typeof request;
  readonly copy: (text: string) => Promise<void>;
  readonly draftId: string;
  /** Where typed text waits until it is saved; it outlives the page. */
  readonly waiting: Waiting<Typed> & { get(): Typed | null };
}

export function createCompose({ request: ask, copy, draftId, waiting }: Dependencies): ComposeModel {
  const draft = signal<DraftView | null | undefined>(undefined);
  const status = createStatus();
  const step = signal(0);
  const answers = signal<Readonly<Record<string, string>>>({});
  const ownMessage = signal("");
  const edited = signal(false);
  const finished = signal(false);

  const question = computed(() => draft.value?.questions[step.value] ?? "");
  const answer = computed(() => answers.value[question.value] ?? "");
  const message = computed(() => (edited.value ? ownMessage.value : answersAsText(answers.value)));

  const take = (from: DraftView): void => {
    draft.value = from;
    answers.value = from.answers;
    ownMessage.value = from.message;
    edited.value = from.edited;
    const open = from.questions.findIndex((id) => !from.answers[id]?.trim());
    step.value = open === -1 ? from.questions.length - 1 : open;
  };

  const saving = createLatestSave<Typed>(
    async (typed) => void (await ask("draft/save", { id: draftId, ...typed })),
    waiting,
    (error) => status.tell({ text: failureWords(error) }),
  );
  const save = (): void =>
    saving.keep({ answers: answers.value, message: message.value, edited: edited.value });

  const undoable = (text: string, undoId: string): void =>
    status.tell({
      text,
      undo: {
        label: words("undo"),
        run: () =>
          void (async () => {
            await ask("undo/apply", { undoId });
            finished.value = false;
            const again = await ask("draft/show", { id: draftId });
            if (again) take(again);
            status.tell({ text: words("undone") });
          })().catch((error: unknown) => status.tell({ text: failureWords(error) })),
      },
    });

  /** Copy first: once a tab opens, this page is behind it. */
  const finish = async (open: boolean): Promise<void> => {
    try {
      await saving.settled();
      await copy(message.value);
      const { undoId } = await ask("draft/finish", { id: draftId, open });
      finished.value = true;
      undoable(words(open ? "compose_opened" : "compose_copied"), undoId);
    } catch (error) {
      status.tell({ text: failureWords(error) });
    }
  };

  return {
    draft,
    status,
    step,
    question,
    answer,
    message,
    edited,
    finished,

    async open() {
      try {
        const found = await ask("draft/show", { id: draftId });
        if (!found) {
          draft.value = null;
          return;
        }
        // What a closed page could not save any more is newer than what the store has.
        const unsaved = waiting.get();
        take(unsaved ? { ...found, ...unsaved } : found);
        if (unsaved) save();
      } catch (error) {
        status.tell({ text: failureWords(error) });
      }
    },

    write(text) {
      answers.value = { ...answers.value, [question.value]: text };
      save();
    },

    go(to) {
      const last = (draft.value?.questions.length ?? 1) - 1;
      step.value = Math.min(Math.max(to, 0), last);
    },

    writeMessage(text) {
      edited.value = true;
      ownMessage.value = text;
      save();
    },

    rebuild() {
      edited.value = false;
      save();
    },

    copyMessage: () => finish(false),
    openChannel: () => finish(true),

    async discard() {
      try {
        await saving.settled();
        const { undoId } = await ask("draft/discard", { id: draftId });
        draft.value = null;
        undoable(words("compose_discarded"), undoId);
      } catch (error) {
        status.tell({ text: failureWords(error) });
      }
    },
  };
}
