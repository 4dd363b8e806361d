import { computed, signal, type ReadonlySignal } from "@preact/signals";
import { words } from "../../browser/i18n";
import type { request } from "../../browser/messages";
import type { ActId } from "../../core/act/act";
import type { ChannelId } from "../../core/contact/contact";
import type { ActOffer, IntroductionView, PersonView, PopupView } from "../../protocol/views";
import { channelWords } from "../channel-words";
import { heardFrom, waitingText, type WaitingFields, type WaitingText } from "../kit/waiting-text";
import type { BeginDraft } from "./begin-draft";
import { waitingLog, type LogFields } from "./log-fields";

/** What can be done for the person on screen. */
export interface PersonActs {
  /** True while an act done already is written down: it was asked for, or waits since the popup closed over it. */
  readonly logging: ReadonlySignal<boolean>;
  /** The act that was just opened, until it was said whether it was sent. */
  readonly unsent: ReadonlySignal<string | null>;
  /** The popup tells of this act: ask, once, whether it was sent. */
  askSent(entryId: string | null): void;
  begin(offer: Pick<ActOffer, "id" | "reason">): Promise<void>;
  /** The same for somebody who is not on screen. */
  beginFor(uid: string, offer: Pick<ActOffer, "id" | "reason">): Promise<void>;
  /** Keep what their profile says now. */
  update(): Promise<void>;
  /** They are best reached by this channel, from now on. */
  prefer(channel: ChannelId): Promise<void>;
  startLog(): void;
  /** What is written down for the person on screen, as far as it is typed and not kept. */
  logText(): WaitingFields<LogFields>;
  /** Nothing is to be written down for them after all. */
  cancelLog(): void;
  log(fields: LogFields): Promise<void>;
  /** "Sent? Yes · Not this time". */
  answerSent(isSent: boolean): Promise<void>;
  /** What was heard from the person on screen, as far as it is typed and not kept. */
  heardText(): WaitingText;
  heard(text: string, as: "note" | "need" | "promise"): Promise<void>;
  /** The next step of an introduction. */
  goOn(introduction: IntroductionView): Promise<void>;
  answer(introduction: IntroductionView, isYes: boolean): Promise<void>;
  drop(introduction: IntroductionView): Promise<void>;
}

interface Dependencies {
  readonly request: typeof request;
  readonly beginDraft: BeginDraft;
  readonly view: ReadonlySignal<PopupView | null>;
  readonly person: ReadonlySignal<PersonView | null>;
  /** Where text that is typed survives the popup. */
  readonly unsaved: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  /** Run one action at a time; what goes wrong is told. */
  readonly act: (work: () => Promise<void>) => Promise<void>;
  readonly show: (person: PersonView) => void;
  /** Tell what was done, and how to take it back. */
  readonly done: (text: string, undoId: string, after?: () => Promise<void>) => void;
}

/** Acts that may be about the page on screen, which is not the person's own. */
const aboutPages: ReadonlySet<ActId> = new Set(["praise", "ask", "advise", "congratulate", "thank"]);

export function createPersonActs(dependencies: Dependencies): PersonActs {
  const { request: ask, beginDraft, view, person, unsaved, act, show, done } = dependencies;
  const isLogAsked = signal(false);
  /** Goes up where what waits is let go: storage tells nobody. */
  const letGo = signal(0);
  const logText = (): WaitingFields<LogFields> => waitingLog(person.value?.uid ?? "", unsaved);
  const logging = computed(() => {
    void letGo.value;
    return isLogAsked.value || logText().get() !== null;
  });
  const endLog = (): void => {
    logText().clear();
    isLogAsked.value = false;
    letGo.value += 1;
  };
  const unsent = signal<string | null>(null);

  const reread = async (uid: string): Promise<void> => {
    const page = view.value?.page;
    const again = await ask("people/show", { uid, ...(page ? { page } : {}) });
    if (again) show(again);
  };

  /** An action about this person: what it changed is shown, as it was answered or read anew, and can be taken back. */
  const change = (
    work: (of: PersonView) => Promise<{ undoId: string | null; text: string; person?: PersonView }>,
  ): Promise<void> =>
    act(async () => {
      const of = person.value;
      if (!of) return;
      const { undoId, text, person: after } = await work(of);
      if (after) show(after);
      else await reread(of.uid);
      if (undoId !== null) done(text, undoId, () => reread(of.uid));
    });

  const beginFor: PersonActs["beginFor"] = (uid, { id, reason }) =>
    act(async () => {
      const page = view.value?.page;
      const about = page && page.kind !== "profile" && page.kind !== "other" && aboutPages.has(id);
      const promise = reason?.because === "promise" ? { promise: reason.id } : {};
      const occasion = reason?.because === "occasion" ? { occasion: reason.occasion } : {};
      await beginDraft({
        act: id,
        uid,
        ...(about ? { page: { kind: page.kind, url: page.url, title: page.title } } : {}),
        ...occasion,
        ...promise,
      });
    });

  return {
    logging,
    unsent,

    askSent: (entryId) => void (unsent.value = entryId),

    begin: async (offer) => {
      if (person.value) await beginFor(person.value.uid, offer);
    },

    beginFor,

    update: () =>
      change(async (of) => {
        const page = view.value?.page;
        if (!page) throw new Error("There is no profile on screen.");
        // Read anew, they would have no news any more.
        const { undoId, person: after } = await ask("people/update", { uid: of.uid, page });
        return { undoId, text: words("popup_updated", of.name), person: after };
      }),

    prefer: (channel) =>
      change(async (of) => {
        const { undoId } = await ask("contacts/change", { uids: [of.uid], change: { channel } });
        const { mail = null, channels = [] } = view.value ?? {};
        return { undoId, text: words("popup_preferred", of.name, channelWords(channel, mail, channels)) };
      }),

    startLog: () => void (isLogAsked.value = true),
    logText,
    cancelLog: endLog,

    log: ({ act: kind, on, said, also }) =>
      change(async (of) => {
        const uids = [of.uid, ...also.map(({ uid }) => uid)];
        const { undoId } = await ask("act/log", { act: kind, uids, on, words: said });
        endLog();
        return { undoId, text: words("popup_logged", of.name) };
      }),

    answerSent: (isSent) =>
      act(async () => {
        const entryId = unsent.value;
        if (entryId === null) return;
        unsent.value = null;
        await ask("act/sent", { entryId, isSent });
      }),

    heardText: () => waitingText(heardFrom(person.value?.uid ?? ""), unsaved),
    heard: (text, as) =>
      change(async (of) => {
        const { undoId } = await ask("act/heard", { uid: of.uid, text, as });
        waitingText(heardFrom(of.uid), unsaved).put("");
        return { undoId, text: words(`heard_${as}_kept`) };
      }),

    goOn: ({ promiseId, first }) =>
      act(() => beginDraft({ act: "introduce", uid: first.uid, promise: promiseId })),

    answer: ({ promiseId }, isYes) =>
      change(async () => {
        const { undoId } = await ask("introduction/answer", { promiseId, isYes });
        return { undoId, text: words(isYes ? "popup_introduction_yes_kept" : "popup_introduction_no_kept") };
      }),

    drop: ({ promiseId }) =>
      change(async () => {
        const { undoId } = await ask("introduction/drop", { promiseId });
        return { undoId, text: words("popup_introduction_dropped") };
      }),
  };
}
