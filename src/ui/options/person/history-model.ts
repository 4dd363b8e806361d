import { batch, computed, signal, type ReadonlySignal } from "@preact/signals";
import { words } from "../../../browser/i18n";
import type { request } from "../../../browser/messages";
import type { IsoDate } from "../../../core/calendar/date";
import { everyEntry } from "../../../core/journal/sift";
import type { EntryView } from "../../../protocol/views";
import type { Picked } from "../../people/person-picker-model";
import { oneAtATime } from "../../kit/one-at-a-time";
import type { Outcomes } from "../outcomes";

/** What was done for one person, and being in touch with them. */
export interface HistoryModel {
  /** Newest first; null while they are being read. */
  readonly entries: ReadonlySignal<readonly EntryView[] | null>;
  readonly total: ReadonlySignal<number>;
  /** Whether as many as one page can show are shown. */
  readonly isFull: ReadonlySignal<boolean>;
  /** When they were last in touch, as far as the journal tells, ISO 8601; null: never, or not read yet. */
  readonly last: ReadonlySignal<string | null>;
  readonly busy: ReadonlySignal<boolean>;
  /** As many as one page can show. */
  showAll(): Promise<void>;
  /** They were in touch outside of Goodturn, today. */
  talked(): Promise<void>;
  reload(): Promise<void>;
}

interface Dependencies {
  readonly whom: Picked;
  readonly request: typeof request;
  readonly outcomes: Outcomes;
  readonly today: () => IsoDate;
}

/** How many are shown at first, and at most: more would make the page slow, and the journal is there for them. */
const shown = { first: 5, most: 500 } as const;

export function createHistory({ whom, request: ask, outcomes, today }: Dependencies): HistoryModel {
  const entries = signal<readonly EntryView[] | null>(null);
  const total = signal(0);
  const busy = signal(false);
  const isFull = signal(false);

  const reload = async (): Promise<void> => {
    try {
      const found = await ask("journal/find", {
        sift: { ...everyEntry, uid: whom.uid },
        from: 0,
        limit: isFull.value ? shown.most : shown.first,
      });
      batch(() => {
        entries.value = found.entries;
        total.value = found.total;
      });
    } catch (error) {
      outcomes.failed(error);
    }
  };

  const act = oneAtATime(busy, (error) => outcomes.failed(error));

  return {
    entries,
    total,
    isFull,
    last: computed(() => entries.value?.find(({ status }) => status !== "not-sent")?.at ?? null),
    busy,
    reload,
    showAll() {
      isFull.value = true;
      return reload();
    },
    talked: () =>
      act(async () => {
        const { undoId } = await ask("act/log", { act: "talked", uids: [whom.uid], on: today(), words: "" });
        outcomes.done(words("person_talked_kept", whom.label), undoId);
        await reload();
      }),
  };
}
