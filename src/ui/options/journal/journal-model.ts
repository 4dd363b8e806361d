import { batch, signal, type ReadonlySignal } from "@preact/signals";
import type { request } from "../../../browser/messages";
import { everyEntry, type Sift } from "../../../core/journal/sift";
import type { EntryView } from "../../../protocol/views";
import { failureWords } from "../../failure-words";
import { createPersonPicker, type PersonPicker } from "../../people/person-picker-model";

/** The journal, newest first, however long: what is in sight is read. */
export interface Journal {
  readonly sift: ReadonlySignal<Sift>;
  /** The person to whom the journal is narrowed: nobody, or one. */
  readonly person: PersonPicker;
  /** How many entries pass; null while that is being read for the first time. */
  readonly total: ReadonlySignal<number | null>;
  /** Words for the screen where they could not be read. */
  readonly failure: ReadonlySignal<string | null>;
  /** The entry at this place; null while it is not there yet. */
  entryAt(at: number): EntryView | null;
  /** These places are in sight: from `first` to before `last`. */
  see(first: number, last: number): void;
  narrow(change: Partial<Sift>): Promise<void>;
  reload(): Promise<void>;
}

interface Dependencies {
  readonly request: typeof request;
  /** How many entries are read at a time. */
  readonly blockSize?: number;
}

/** The longest question that the background takes. */
const queryLimit = 200;

export function createJournal({ request: ask, blockSize = 100 }: Dependencies): Journal {
  const sift = signal(everyEntry);
  const total = signal<number | null>(null);
  const failure = signal<string | null>(null);
  const blocks = signal<ReadonlyMap<number, readonly EntryView[]>>(new Map());
  let inSight: readonly number[] = [0];
  let turn = 0;
  const onTheirWay = new Set<number>();

  const picker = createPersonPicker({ request: ask });

  /** Read these blocks; with `anew` they take the place of all that were read before. */
  const read = async (wanted: readonly number[], anew: boolean): Promise<void> => {
    const mine = anew ? ++turn : turn;
    if (anew) onTheirWay.clear();
    for (const block of wanted) onTheirWay.add(block);
    try {
      const answers = await Promise.all(
        wanted.map((block) =>
          ask("journal/find", { sift: sift.value, from: block * blockSize, limit: blockSize }),
        ),
      );
      // A slower answer to an earlier question must not replace this one's.
      if (mine !== turn) return;
      batch(() => {
        const known = new Map(anew ? [] : blocks.value);
        wanted.forEach((block, place) => known.set(block, answers[place]?.entries ?? []));
        blocks.value = known;
        total.value = answers.at(-1)?.total ?? 0;
        failure.value = null;
      });
    } catch (error) {
      if (mine === turn) failure.value = failureWords(error);
    } finally {
      if (mine === turn) for (const block of wanted) onTheirWay.delete(block);
    }
  };

  const journal: Journal = {
    sift,
    person: {
      ...picker,
      // Another person takes the place of the one before.
      pick(person) {
        picker.set([person]);
        void journal.narrow({ uid: person.uid });
      },
      drop(uid) {
        picker.drop(uid);
        void journal.narrow({ uid: null });
      },
    },
    total,
    failure,
    entryAt: (at) => blocks.value.get(Math.floor(at / blockSize))?.[at % blockSize] ?? null,
    see(first, last) {
      const begin = Math.floor(first / blockSize);
      const end = Math.floor(Math.max(first, last - 1) / blockSize);
      inSight = Array.from({ length: end - begin + 1 }, (_, place) => begin + place);
      const missing = inSight.filter((block) => !blocks.peek().has(block) && !onTheirWay.has(block));
      if (missing.length > 0) void read(missing, false);
    },
    narrow(change) {
      const { query = sift.value.query } = change;
      sift.value = { ...sift.value, ...change, query: query.slice(0, queryLimit) };
      inSight = [0];
      return read([0], true);
    },
    reload: () => read(inSight, true),
  };
  return journal;
}
