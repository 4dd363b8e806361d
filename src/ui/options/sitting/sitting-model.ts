import { computed, signal, type ReadonlySignal } from "@preact/signals";
import { words, type MessageKey } from "../../../browser/i18n";
import type { request } from "../../../browser/messages";
import { addDays, type IsoDate } from "../../../core/calendar/date";
import type { SittingView } from "../../../protocol/today";
import { putOffs, type PutOff } from "../../today/put-offs";
import { failureWords } from "../../failure-words";
import type { Outcomes } from "../outcomes";

/** Giving in one sitting: a few things, one after the other. */
export interface SittingModel {
  /** How many there are; null while they are being read. */
  readonly count: ReadonlySignal<number | null>;
  /** Which is on, from 0; as many as there are: all are through. */
  readonly place: ReadonlySignal<number>;
  /** Null after the last. */
  readonly item: ReadonlySignal<SittingView | null>;
  /** Words for the screen where they could not be read. */
  readonly failure: ReadonlySignal<string | null>;
  readonly busy: ReadonlySignal<boolean>;
  /** Do what is on: the composer opens, or the promise is kept. Then the next is on. */
  begin(): Promise<void>;
  /** The promise that is on is for another day, or let go, with a word or none. Then the next is on. */
  putOff(to: PutOff): Promise<void>;
  letGo(word: string): Promise<void>;
  skip(): void;
  back(): void;
  open(): Promise<void>;
}

export function createSitting({
  request: ask,
  outcomes,
  today,
}: {
  readonly request: typeof request;
  readonly outcomes: Outcomes;
  readonly today: () => IsoDate;
}): SittingModel {
  // Read once: what was done meanwhile must not move the rest under one's hands.
  const items = signal<readonly SittingView[] | null>(null);
  const place = signal(0);
  const failure = signal<string | null>(null);
  const busy = signal(false);
  const item = computed(() => items.value?.[place.value] ?? null);

  /** Do something with what is on; then the next is. */
  const settle = async (work: (what: SittingView) => Promise<void>): Promise<void> => {
    const what = item.value;
    if (busy.value || what === null) return;
    busy.value = true;
    try {
      await work(what);
      place.value += 1;
    } catch (error) {
      outcomes.failed(error);
    } finally {
      busy.value = false;
    }
  };

  /** The same with a promise, where one is on, and a way to take it back. */
  const answer = async (
    key: MessageKey,
    put: (id: string) => Promise<{ readonly undoId: string | null }>,
  ): Promise<void> => {
    const what = item.value;
    if (what?.what !== "promise") return;
    await settle(async () => {
      const { undoId } = await put(what.promise.id);
      outcomes.done(words(undoId === null ? "promise_gone" : key), undoId);
    });
  };

  const carryOut = async (what: SittingView): Promise<void> => {
    switch (what.what) {
      case "date": {
        const { uid, kind } = what.date;
        await ask("draft/begin", { act: "congratulate", uid, occasion: kind });
        break;
      }
      case "read":
        await ask("draft/begin", { act: "share", uid: what.read.uid, page: what.read.page });
        break;
      case "act": {
        const { id, person, reason } = what.act;
        await ask("draft/begin", {
          act: id,
          uid: person.uid,
          ...(reason?.because === "occasion" ? { occasion: reason.occasion } : {}),
        });
        break;
      }
      // Answered by itself.
      case "promise":
      // The shelf is on the person's own page, which a link leads to.
      case "shelf":
    }
  };

  return {
    count: computed(() => items.value?.length ?? null),
    place,
    item,
    failure,
    busy,
    begin: () =>
      item.value?.what === "promise"
        ? answer("promise_done", (id) => ask("promises/close", { id, state: "done", word: "" }))
        : settle(carryOut),
    putOff: (to) =>
      answer("promise_put_off", (id) => ask("promises/snooze", { id, until: addDays(today(), putOffs[to]) })),
    letGo: (word) => answer("promise_let_go", (id) => ask("promises/close", { id, state: "let-go", word })),
    skip() {
      if (item.value !== null) place.value += 1;
    },
    back() {
      if (place.value > 0) place.value -= 1;
    },
    async open() {
      try {
        items.value = await ask("sitting/list", {});
        place.value = 0;
        failure.value = null;
      } catch (error) {
        failure.value = failureWords(error);
      }
    },
  };
}
