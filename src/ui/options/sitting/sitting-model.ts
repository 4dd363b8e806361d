import { computed, signal, type ReadonlySignal } from "@preact/signals";
import { words } from "../../../browser/i18n";
import type { request } from "../../../browser/messages";
import type { SittingView } from "../../../protocol/today";
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
  skip(): void;
  back(): void;
  open(): Promise<void>;
}

export function createSitting({
  request: ask,
  outcomes,
}: {
  readonly request: typeof request;
  readonly outcomes: Outcomes;
}): SittingModel {
  // Read once: what was done meanwhile must not move the rest under one's hands.
  const items = signal<readonly SittingView[] | null>(null);
  const place = signal(0);
  const failure = signal<string | null>(null);
  const busy = signal(false);
  const item = computed(() => items.value?.[place.value] ?? null);

  const carryOut = async (what: SittingView): Promise<void> => {
    switch (what.what) {
      case "promise": {
        const { undoId } = await ask("promises/close", { id: what.promise.id, state: "done", word: "" });
        outcomes.done(words(undoId === null ? "promise_gone" : "promise_done"), undoId);
        break;
      }
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
    async begin() {
      const what = item.value;
      if (busy.value || what === null) return;
      busy.value = true;
      try {
        await carryOut(what);
        place.value += 1;
      } catch (error) {
        outcomes.failed(error);
      } finally {
        busy.value = false;
      }
    },
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
