import { signal, type ReadonlySignal } from "@preact/signals";
import { words, type MessageKey } from "../../../browser/i18n";
import type { request } from "../../../browser/messages";
import { addDays, type IsoDate } from "../../../core/calendar/date";
import { printCalendar, type CalendarWords } from "../../../core/formats/icalendar";
import type { PromisesView, PromiseView } from "../../../protocol/promises";
import { failureWords } from "../../failure-words";
import { putOffs, type PutOff } from "../../today/put-offs";
import type { Outcomes } from "../outcomes";
import type { Picked } from "../../people/person-picker-model";
import type { PromiseStart } from "../route";
import { createPromiseForm, type PromiseForm } from "./promise-form-model";

/** The promises, and everything one does with one. */
export interface PromisesModel {
  /** Null while they are being read. */
  readonly view: ReadonlySignal<PromisesView | null>;
  /** Words for the screen where they could not be read. */
  readonly failure: ReadonlySignal<string | null>;
  /** The promise that is made or changed; null: none. */
  readonly form: ReadonlySignal<PromiseForm | null>;
  readonly busy: ReadonlySignal<boolean>;
  /** Open the form: for this promise, or for a new one that begins so. */
  begin(promise?: PromiseView | null, start?: PromiseStart): void;
  cancel(): void;
  save(): Promise<void>;
  done(promise: PromiseView): Promise<void>;
  letGo(promise: PromiseView, word: string): Promise<void>;
  putOff(promise: PromiseView, to: PutOff): Promise<void>;
  reopen(promise: PromiseView): Promise<void>;
  remove(promise: PromiseView): Promise<void>;
  /** Whoever was asked last for the introduction that this promise is has answered. */
  answer(promise: PromiseView, isYes: boolean): Promise<void>;
  /** Write the next step of the introduction. */
  goOn(promise: PromiseView): Promise<void>;
  /** Everybody's dates and the open promises, as a file for a calendar. */
  downloadCalendar(): Promise<void>;
  reload(): Promise<void>;
}

const calendarWords: CalendarWords = {
  birthday: (name) => words("calendar_birthday", name),
  anniversary: (name, label) =>
    label === "" ? words("calendar_anniversary", name) : words("calendar_anniversary_of", name, label),
};

interface Dependencies {
  readonly request: typeof request;
  readonly outcomes: Outcomes;
  readonly download: (name: string, type: string, text: string) => void;
  readonly now: () => string;
  /** The language in which days are typed, BCP 47. */
  readonly language: string;
  /** Only what was promised to this person; absent: to anybody. */
  readonly whom?: Picked;
}

export function createPromises({
  request: ask,
  outcomes,
  download,
  now,
  language,
  whom,
}: Dependencies): PromisesModel {
  const view = signal<PromisesView | null>(null);
  const failure = signal<string | null>(null);
  const form = signal<PromiseForm | null>(null);
  const busy = signal(false);
  const today = (): IsoDate => view.value?.today ?? "1970-01-01";

  const reload = async (): Promise<void> => {
    try {
      const all = await ask("promises/list", {});
      const theirs = all.promises.filter(({ uids }) => whom === undefined || uids.includes(whom.uid));
      view.value = { ...all, promises: theirs };
      failure.value = null;
    } catch (error) {
      failure.value = failureWords(error);
    }
  };

  /** One change at a time: a second click on the same button must not do it twice. */
  const act = async (key: MessageKey, work: () => Promise<{ undoId: string | null }>): Promise<boolean> => {
    if (busy.value) return false;
    busy.value = true;
    try {
      const { undoId } = await work();
      // The words come last: by then the list is the new one, and nothing moves under the next click.
      await reload();
      outcomes.done(words(undoId === null ? "promise_gone" : key), undoId);
      return true;
    } catch (error) {
      outcomes.failed(error);
      return false;
    } finally {
      busy.value = false;
    }
  };

  return {
    view,
    failure,
    form,
    busy,
    begin(promise, start) {
      const first = whom ?? start?.whom;
      form.value = createPromiseForm({
        request: ask,
        language,
        today: today(),
        ...(promise ? { promise } : {}),
        whom: first ? [first] : [],
        page: promise ? promise.page : (start?.page ?? null),
      });
    },
    cancel: () => void (form.value = null),
    async save() {
      const open = form.value;
      const settled = open?.settle();
      if (!open || !settled) return;
      const which = open.id === null ? {} : { id: open.id };
      const isKept = await act("promise_kept_in_list", () =>
        ask("promises/save", { ...which, ...settled, page: open.page }),
      );
      // Not kept: what was typed stays where it is.
      if (isKept) form.value = null;
    },
    done: ({ id }) =>
      act("promise_done", () => ask("promises/close", { id, state: "done", word: "" })).then(() => undefined),
    letGo: ({ id }, word) =>
      act("promise_let_go", () => ask("promises/close", { id, state: "let-go", word })).then(() => undefined),
    putOff: ({ id }, to) =>
      act("promise_put_off", () => ask("promises/snooze", { id, until: addDays(today(), putOffs[to]) })).then(
        () => undefined,
      ),
    reopen: ({ id }) => act("promise_reopened", () => ask("promises/reopen", { id })).then(() => undefined),
    answer: ({ id }, isYes) =>
      act(isYes ? "popup_introduction_yes_kept" : "popup_introduction_no_kept", () =>
        ask("introduction/answer", { promiseId: id, isYes }),
      ).then(() => undefined),
    async goOn({ id, uids: [uid] }) {
      if (busy.value || uid === undefined) return;
      busy.value = true;
      await ask("draft/begin", { act: "introduce", uid, promise: id }).catch((error: unknown) =>
        outcomes.failed(error),
      );
      busy.value = false;
    },
    remove: ({ id }) => act("promise_deleted", () => ask("promises/delete", { id })).then(() => undefined),
    async downloadCalendar() {
      try {
        const [contacts, { today: day, promises }] = await Promise.all([
          ask("contacts/list", {}),
          ask("promises/list", {}),
        ]);
        const text = printCalendar(
          { contacts, promises },
          { stamp: now(), today: day, words: calendarWords },
        );
        download(`goodturn-${day}.ics`, "text/calendar", text);
        outcomes.done(words("promises_calendar_done"));
      } catch (error) {
        outcomes.failed(error);
      }
    },
    reload,
  };
}
