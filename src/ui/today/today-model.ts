import { signal, type ReadonlySignal } from "@preact/signals";
import { words } from "../../browser/i18n";
import type { request } from "../../browser/messages";
import { emptyPage } from "../../core/page/page";
import type { PromiseView } from "../../protocol/promises";
import type { Ask } from "../../protocol/requests";
import type { NoticedView, TodayView } from "../../protocol/today";
import { addDays } from "../../core/calendar/date";
import { failureWords } from "../failure-words";
import { putOffs, type PutOff } from "./put-offs";

/** What Today needs of the page that it is on. */
export interface TodayHost {
  readonly request: typeof request;
  /** Begin an act where it is written. Called in the click itself. */
  readonly begin: (what: Ask<"draft/begin">) => Promise<unknown>;
  /** Tell what was done, with a way to take it back; `after`: what to do once it was taken back. */
  readonly done: (text: string, undoId: string | null, after: () => Promise<void>) => void;
  readonly failed: (error: unknown) => void;
}

/** What became of it, in words, and the step that takes it back. */
interface Told {
  readonly text: string;
  readonly undoId: string | null;
}

/** The day: one small act, and what waits. */
export interface TodayModel {
  /** Null while it is being read. */
  readonly view: ReadonlySignal<TodayView | null>;
  /** Words for the screen where it could not be read. */
  readonly failure: ReadonlySignal<string | null>;
  readonly busy: ReadonlySignal<boolean>;
  /** Begin the act of the day: the composer opens. */
  begin(): Promise<void>;
  pass(how: "another" | "later" | "not-this-kind"): Promise<void>;
  /** "I already did this": it goes into the journal as it is. */
  did(): Promise<void>;
  keep(promise: PromiseView): Promise<void>;
  putOff(promise: PromiseView, to: PutOff): Promise<void>;
  /** Say to whom it was promised that it is done: the composer opens. */
  followThrough(promise: PromiseView): Promise<void>;
  /** Write to somebody about a page of this week: the composer opens. */
  share(read: NoticedView): Promise<void>;
  /** It is not for them. */
  dismiss(read: NoticedView): Promise<void>;
  /** Forget the pages of this week, all of them. */
  forget(): Promise<void>;
  reload(): Promise<void>;
  /** It is on screen: read it. What reminders told of is seen now. */
  open(): Promise<void>;
}

export function createToday({ request: ask, begin, done, failed }: TodayHost): TodayModel {
  const view = signal<TodayView | null>(null);
  const failure = signal<string | null>(null);
  const busy = signal(false);

  const reload = async (): Promise<void> => {
    try {
      view.value = await ask("today/show", {});
      failure.value = null;
    } catch (error) {
      failure.value = failureWords(error);
    }
  };
  let opening: Promise<unknown> | null = null;

  /** One thing at a time; then the day is read anew, and then it is told, so that nothing moves under the next click. */
  const run = async (work: (today: TodayView) => Promise<Told | void>): Promise<void> => {
    const today = view.value;
    if (busy.value || today === null) return;
    busy.value = true;
    try {
      const told = await work(today);
      await reload();
      if (told) done(told.text, told.undoId, reload);
    } catch (error) {
      failed(error);
    } finally {
      busy.value = false;
    }
  };

  return {
    view,
    failure,
    busy,
    begin: () =>
      run(async ({ act }) => {
        if (!act) return;
        const { reason } = act;
        await begin({
          act: act.id,
          uid: act.person.uid,
          ...(reason?.because === "promise" ? { promise: reason.id } : {}),
          ...(reason?.because === "occasion" ? { occasion: reason.occasion } : {}),
        });
      }),
    pass: (how) =>
      run(async ({ act }) => {
        if (act) await ask("today/pass", { act: act.id, uid: act.person.uid, how });
      }),
    did: () =>
      run(async ({ act, today }) => {
        if (!act) return;
        const { undoId } = await ask("act/log", {
          act: act.id,
          uids: [act.person.uid],
          on: today,
          words: "",
        });
        await ask("today/pass", { act: act.id, uid: act.person.uid, how: "another" });
        return { text: words("today_did"), undoId };
      }),
    followThrough: ({ id, uids: [uid] }) =>
      run(async () => {
        if (uid !== undefined) await begin({ act: "follow-through", uid, promise: id });
      }),
    keep: ({ id }) =>
      run(async () => {
        const { undoId } = await ask("promises/close", { id, state: "done", word: "" });
        return { text: words(undoId === null ? "promise_gone" : "promise_done"), undoId };
      }),
    putOff: ({ id }, to) =>
      run(async ({ today }) => {
        const until = addDays(today, putOffs[to]);
        const { undoId } = await ask("promises/snooze", { id, until });
        return { text: words(undoId === null ? "promise_gone" : "promise_put_off"), undoId };
      }),
    share: ({ uid, page }) =>
      run(async () => {
        await ask("draft/begin", { act: "share", uid, page });
      }),
    dismiss: ({ uid, name, page: { kind, url, title } }) =>
      run(async () => {
        const { undoId } = await ask("share/dismiss", { uid, page: emptyPage(kind, url, title) });
        return { text: words("today_read_not_for", name), undoId };
      }),
    forget: () =>
      run(async () => {
        await ask("noticed/forget", {});
        return { text: words("today_read_forgotten"), undoId: null };
      }),
    reload,
    async open() {
      // The page and its view both open it: once is enough.
      opening ??= reload()
        .then(() => ask("reminders/seen", {}).catch(() => undefined))
        .finally(() => (opening = null));
      await opening;
    },
  };
}
