import type { Store } from "../../browser/store/store";
import { touchesIn, type Touch } from "../../core/act/history";
import type { JournalEntry } from "../../core/journal/entry";
import { prefixes } from "../../core/store/keys";
import { hasTies, printTies, readTies, type Ties } from "../../core/store/ties";
import { lastEntries, pastActs, readEntries } from "./entries";

/** Everybody's last touch, of a journal that is too long to be read for it. */
export interface TiesKept {
  /**
   * By all of the journal.
   *
   * @param recent the newest entries, newest first, and there are more
   */
  touches(recent: readonly JournalEntry[]): Promise<ReadonlyMap<string, Touch>>;
}

/** So many of the newest entries are not in what is kept: what people change is mostly what they did of late. */
const left = 200;

/** A journal of so many entries is read as a whole, with nothing kept of it. */
const short = 400;

/**
 * A cache and never the truth: kept in the store for the next worker, and made from the journal, page by page, where it is not
 * kept.
 *
 * @param later do this when the questions that woke the worker are answered
 */
export function createTies(store: Store, now: () => string, later: (work: () => void) => void): TiesKept {
  let loading: Promise<Ties> | null = null;
  /** What `loading` came to. */
  let kept: Ties | null = null;
  /** How often what is kept was given up: what was begun before is not kept any more. */
  let turn = 0;
  let isWaiting = false;

  const make = async (): Promise<Ties> => {
    const until = (await store.read((transaction) => lastEntries(transaction, left))).at(-1)?.id ?? "";
    let touches = new Map<string, Touch>();
    for await (const page of store.inPages(prefixes.journal)) {
      const entries = readEntries(page.values()).filter(({ id }) => id < until);
      touches = touchesIn(
        pastActs(entries, now()).map(({ at, uids }) => ({ at: at.slice(0, 10), uids })),
        touches,
      );
    }
    return { until, touches };
  };

  const makeAndKeep = async (): Promise<Ties> => {
    const mine = turn;
    const made = await make();
    // Changed meanwhile, it is made anew the next time. A full disk, or a store that may only be read: the same.
    await store
      .write(async (transaction) => {
        // Waits for what is written before it.
        await transaction.count(prefixes.journal);
        if (mine === turn) for (const [key, record] of printTies(made)) transaction.put(key, record);
      })
      .catch(() => undefined);
    return made;
  };

  const remember = (found: Promise<Ties>): Promise<Ties> => {
    const mine = turn;
    loading = found;
    found.then(
      (ties) => {
        if (mine === turn) kept = ties;
      },
      () => {
        if (mine === turn) loading = null;
      },
    );
    return found;
  };

  const load = (): Promise<Ties> =>
    loading ??
    remember(
      store
        .read(readTies)
        // A text that the browser cannot read any more ends the transaction; the journal may be well.
        .catch(() => null)
        .then((found) => found ?? makeAndKeep()),
    );

  store.onChange((keys) => {
    const changed = keys.filter((key) => key.startsWith(prefixes.journal));
    if (keys.length > 0 && changed.length === 0) return;
    // What is new is in none of it.
    const isOld = (key: string): boolean => kept === null || key < prefixes.journal + kept.until;
    if (keys.length === 0 || changed.some(isOld)) {
      turn += 1;
      loading = null;
      kept = null;
    }
    if (isWaiting) return;
    isWaiting = true;
    later(() => {
      isWaiting = false;
      void keepAgain().catch(() => undefined);
    });
  });

  /** Given up with an old entry that was changed, it is there again before anybody asks. */
  const keepAgain = async (): Promise<void> => {
    const isMissing = await store.read(
      async (transaction) =>
        (await transaction.count(prefixes.journal)) > short && !(await hasTies(transaction)),
    );
    if (isMissing) await load();
  };

  return {
    async touches(recent) {
      const { until, touches } = await load();
      const oldest = recent.at(-1)?.id ?? "";
      // Much was done since it was kept: what lies between is read, and by the next worker it is kept anew.
      const since =
        oldest <= until
          ? recent
          : readEntries(await store.read((transaction) => transaction.since(prefixes.journal, until)));
      if (oldest > until) later(() => void remember(makeAndKeep()).catch(() => undefined));
      return touchesIn(
        pastActs(since, now()).filter(({ id }) => id >= until),
        touches,
      );
    },
  };
}
