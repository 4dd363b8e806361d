import { computed, signal, type ReadonlySignal } from "@preact/signals";
import { words } from "../../browser/i18n";
import type { request } from "../../browser/messages";
import { actNamed } from "../../core/act/acts";
import type { ActDraft, Meeting, Typed } from "../../core/act/draft";
import { recipientsOf, textOf, wayOf, type Way } from "../../core/act/own-draft";
import { repeatedWords } from "../../core/act/repeats";
import type { Draft } from "../../core/channel/channel";
import type { ChannelId } from "../../core/contact/contact";
import { phrasesIn } from "../../core/phrases/phrases";
import type { MailService } from "../../core/settings/settings";
import type { DraftView } from "../../protocol/drafts";
import { channelWords } from "../channel-words";
import { failureWords } from "../failure-words";
import { createLatestSave, type Waiting } from "../kit/latest-save";
import { createStatus, type StatusModel } from "../kit/status";

/** An act in the making: one question at a time, the message growing beside it. */
export interface ComposeModel {
  /** Undefined while it is read; null when there is no such draft any more. */
  readonly view: ReadonlySignal<DraftView | null | undefined>;
  readonly status: StatusModel;
  readonly questions: ReadonlySignal<readonly string[]>;
  /** Which question is asked, from 0. */
  readonly step: ReadonlySignal<number>;
  /** The question's name; empty where none is asked. */
  readonly question: ReadonlySignal<string>;
  /** The answer to it so far. */
  readonly answer: ReadonlySignal<string>;
  /** Subject and message as they will look. */
  readonly text: ReadonlySignal<Draft>;
  readonly edited: ReadonlySignal<boolean>;
  /** When to meet, as far as it was chosen; null where nobody thought of it yet. */
  readonly meeting: ReadonlySignal<Meeting | null>;
  /** Where it would be opened now; null until the draft was read. */
  readonly way: ReadonlySignal<Way | null>;
  /** Words that stand in what was told them last time, too; empty where none do, and for acts that may repeat. */
  readonly repeated: ReadonlySignal<string>;
  /** True while an introduction has only one side. */
  readonly isPairing: ReadonlySignal<boolean>;
  /** True while "Where do you write mail?" is asked, before opening. */
  readonly choosingMail: ReadonlySignal<boolean>;
  /** True once the act is in the journal. */
  readonly finished: ReadonlySignal<boolean>;
  open(): Promise<void>;
  write(answer: string): void;
  go(step: number): void;
  writeMessage(message: string): void;
  rebuild(): void;
  plan(meeting: Meeting): void;
  /** Through this channel, which is theirs from then on; null: their own. */
  pick(channel: ChannelId | null): void;
  address(isFormal: boolean): Promise<void>;
  pair(other: string | null): Promise<void>;
  copyMessage(): Promise<void>;
  openChannel(mail?: MailService): Promise<void>;
  discard(): Promise<void>;
}

interface Dependencies {
  readonly request: typeof request;
  readonly copy: (text: string) => Promise<void>;
  /** The browser's share sheet, where it has one. */
  readonly openSheet?: ((subject: string, text: string) => Promise<void>) | undefined;
  readonly draftId: string;
  /** Where typed text waits until it is saved; it outlives the page. */
  readonly waiting: Waiting<Typed> & { get(): Typed | null };
}

/** Acts whose words should not be those of the last time. */
const neverTwice: ReadonlySet<ActDraft["act"]> = new Set(["praise", "advise", "recommend", "thank"]);

const nothing: Draft = { subject: "", body: "" };

export function createCompose(dependencies: Dependencies): ComposeModel {
  const { request: ask, copy, openSheet, draftId, waiting } = dependencies;
  const view = signal<DraftView | null | undefined>(undefined);
  const status = createStatus();
  const step = signal(0);
  const answers = signal<Readonly<Record<string, string>>>({});
  const ownMessage = signal("");
  const edited = signal(false);
  let edition = 0;
  const meeting = signal<Meeting | null>(null);
  const channel = signal<ChannelId | null>(null);
  const choosingMail = signal(false);
  const finished = signal(false);

  /** The draft with what was typed since it was read. */
  const draft = computed<ActDraft | null>(() => {
    const found = view.value?.draft;
    return found
      ? {
          ...found,
          answers: answers.value,
          message: ownMessage.value,
          edited: edited.value,
          channel: channel.value,
        }
      : null;
  });
  const questions = computed(() => questionsOf(view.value ?? null));
  const question = computed(() => questions.value[step.value] ?? "");
  const answer = computed(() => answers.value[question.value] ?? "");
  const text = computed(() => {
    if (!view.value || !draft.value) return nothing;
    const { manner, settings } = view.value;
    return textOf(draft.value, view.value, phrasesIn(manner, settings.phrases));
  });
  const way = computed(() =>
    view.value && draft.value ? wayOf(draft.value, view.value, text.value, view.value.settings) : null,
  );
  const repeated = computed(() => {
    const told = view.value?.told;
    if (!told || !draft.value || !neverTwice.has(draft.value.act)) return "";
    const said = edited.value ? [ownMessage.value] : Object.values(answers.value);
    return said.map((one) => repeatedWords(one, told.words)).find(Boolean) ?? "";
  });
  const isPairing = computed(() => view.value?.draft.act === "introduce" && view.value.other === null);

  const take = (found: DraftView, typed: Typed | null): void => {
    view.value = found;
    const from = typed ?? found.draft;
    answers.value = from.answers;
    ownMessage.value = from.message;
    edited.value = from.edited;
    edition = from.edition;
    meeting.value = from.meeting;
    channel.value = found.draft.channel;
    const asked = questionsOf(found);
    const open = asked.findIndex((id) => !from.answers[id]?.trim());
    step.value = open === -1 ? Math.max(0, asked.length - 1) : open;
  };

  const saving = createLatestSave<Typed>(
    async (typed) => void (await ask("draft/save", { id: draftId, ...typed })),
    waiting,
    (error) => status.tell({ text: failureWords(error) }),
  );
  const typed = (): Typed => ({
    answers: answers.value,
    message: text.value.body,
    edited: edited.value,
    edition: (edition += 1),
    meeting: meeting.value,
  });
  const save = (): void => saving.keep(typed());
  /** The entry that the draft became. */
  let entryId: string | null = null;
  /** Once the draft is gone, when to meet is the entry's. */
  const meetingSaving = createLatestSave<Meeting>(
    async (to) => {
      if (entryId !== null) await ask("draft/meet", { entryId, meeting: to });
    },
    { put: () => {}, clear: () => {} },
    (error) => status.tell({ text: failureWords(error) }),
  );

  const failed = (error: unknown): void => status.tell({ text: failureWords(error) });

  let choosing: Promise<unknown> = Promise.resolve();
  /** A choice is on its way to the store, where the draft is finished from: that has to wait for it. */
  const chosen = (kept: Promise<unknown>): Promise<unknown> => {
    choosing = Promise.all([choosing, kept.catch(failed)]);
    return choosing;
  };
  /** Everything that was typed and chosen is kept. */
  const settled = async (): Promise<void> => {
    await Promise.all([saving.settled(), choosing]);
  };

  const reread = async (): Promise<void> => {
    const again = await ask("draft/show", { id: draftId });
    if (again) take(again, null);
  };

  const undoable = (said: string, undoId: string): void =>
    status.tell({
      text: said,
      undo: {
        label: words("undo"),
        run: () =>
          void (async () => {
            await meetingSaving.settled();
            await ask("undo/apply", { undoId });
            const planned = meeting.value;
            finished.value = false;
            await reread();
            // Chosen after it was sent, when there was no draft to keep it in.
            if (planned !== null && view.value) {
              meeting.value = planned;
              save();
            }
            status.tell({ text: words("undone") });
          })().catch((error: unknown) => undoable(failureWords(error), undoId)),
      },
    });

  /** What has to be pasted is copied first: once a tab opens, this page is behind it. */
  const finish = async (open: boolean, mail?: MailService): Promise<void> => {
    if (finished.value || text.value.body.trim() === "" || isPairing.value) return;
    const { subject, body } = text.value;
    const through = way.value;
    const opening = open ? through?.opening : null;
    try {
      await settled();
      const pasted = !open || opening?.how === "copy";
      if (pasted) await copy(body);
      const result = await ask("draft/finish", { id: draftId, open, ...(mail ? { mail } : {}) });
      choosingMail.value = result.outcome === "choose-mail";
      if (result.outcome === "choose-mail") return;
      finished.value = true;
      entryId = result.undoId;
      if (opening?.how === "sheet" && openSheet) await openSheet(subject, body).catch(() => {});
      // The browser would not open it, or has no share sheet: the words are not lost.
      else if (open && !pasted && (result.outcome === "copied" || opening?.how === "sheet")) await copy(body);
      const name = through
        ? channelWords(through.channel, mail ?? view.value?.settings.mail, ownChannels())
        : "";
      const isOpened = result.outcome === "opened" && opening?.how !== "sheet";
      undoable(
        isOpened ? words("compose_opened_in", name) : pastedWords(opening?.url ?? null),
        result.undoId,
      );
    } catch (error) {
      failed(error);
    }
  };

  const copyAgain = async (): Promise<void> => {
    try {
      await copy(text.value.body);
      const { undo } = status.outcome.value ?? {};
      status.tell({ text: words("popup_copied"), ...(undo ? { undo } : {}) });
    } catch (error) {
      failed(error);
    }
  };

  const ownChannels = () => view.value?.settings.channels ?? [];

  const pastedWords = (url: string | null): string => {
    if (view.value?.draft.act === "recommend" && url !== null) return words("compose_opened");
    return words(url === null ? "compose_copied" : "compose_copied_then_open");
  };

  return {
    view,
    status,
    questions,
    step,
    question,
    answer,
    text,
    edited,
    meeting,
    way,
    repeated,
    isPairing,
    choosingMail,
    finished,

    async open() {
      try {
        const found = await ask("draft/show", { id: draftId });
        if (!found) {
          view.value = null;
          return;
        }
        // What a closed page could not save any more is newer than what the store has. After a crash it may be older: what
        // was typed since had been saved, and the browser had not written down yet that nothing waits (`localStorage` is
        // written to the disk some seconds late).
        const waited = waiting.get();
        const unsaved = waited !== null && waited.edition >= found.draft.edition ? waited : null;
        take(found, unsaved);
        if (unsaved) save();
        else if (waited) waiting.clear();
      } catch (error) {
        failed(error);
      }
    },

    write(said) {
      answers.value = { ...answers.value, [question.value]: said };
      save();
    },

    go(to) {
      step.value = Math.min(Math.max(to, 0), Math.max(0, questions.value.length - 1));
    },

    writeMessage(message) {
      edited.value = true;
      ownMessage.value = message;
      save();
    },

    rebuild() {
      edited.value = false;
      save();
    },

    plan(to) {
      meeting.value = to;
      if (!finished.value) save();
      else if (to.day !== "") meetingSaving.keep(to);
    },

    pick(to) {
      channel.value = to;
      void chosen(ask("draft/save", { id: draftId, ...typed(), channel: to }));
    },

    async address(isFormal) {
      const found = view.value;
      const [to] = found ? recipientsOf(found.draft, found) : [];
      if (!found || !to) return;
      view.value = { ...found, manner: { ...found.manner, isFormal } };
      await chosen(ask("draft/address", { uid: to.uid, isFormal }));
    },

    async pair(other) {
      try {
        await settled();
        await ask("draft/pair", { id: draftId, other });
        await reread();
      } catch (error) {
        failed(error);
      }
    },

    // Once it was opened it is done, and yet nothing may have opened: no application said so.
    copyMessage: () => (finished.value ? copyAgain() : finish(false)),

    async openChannel(mail) {
      if (!mail && way.value?.opening === null) choosingMail.value = true;
      else await finish(true, mail);
    },

    async discard() {
      try {
        await settled();
        const { undoId } = await ask("draft/discard", { id: draftId });
        view.value = null;
        undoable(words("compose_discarded"), undoId);
      } catch (error) {
        failed(error);
      }
    },
  };
}

/** Asking the other, only why the other would care is asked; once both said yes, both are there to be mended. */
function questionsOf(view: DraftView | null): readonly string[] {
  if (!view) return [];
  const ids = actNamed(view.draft.act).questions.map(({ id }) => id);
  if (view.draft.stage === "ask-first") return ids.slice(0, 1);
  return view.draft.stage === "ask-second" ? ids.slice(1) : ids;
}
