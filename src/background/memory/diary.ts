import type { Store } from "../../browser/store/store";
import { byNewest, type JournalEntry } from "../../core/journal/entry";
import { prefixes } from "../../core/store/keys";
import { readEntries } from "./entries";

/**
 * The whole journal, for looking through it. A cache and never the truth: read from the store when first needed, it
 * follows every write, and is gone when the worker is. What needs the last acts alone reads those (`lastEntries`).
 */
export interface Diary {
  /** Every entry, newest first. */
  entries(): Promise<readonly JournalEntry[]>;
}

/** Above this many changed entries at once, reading all is quicker than reading each. */
const rereadAll = 200;

export function createDiary(store: Store): Diary {
  let loading: Promise<readonly JournalEntry[]> | null = null;

  const load = (): Promise<readonly JournalEntry[]> => {
    loading ??= store
      .read((transaction) => transaction.list(prefixes.journal))
      // Keys sort by time, oldest first.
      .then((records) => readEntries(records.values()).toReversed())
      .catch((error: unknown) => {
        loading = null;
        throw error;
      });
    return loading;
  };

  store.onChange((keys) => {
    const changed = keys.filter((key) => key.startsWith(prefixes.journal));
    if (keys.length === 0 || changed.length > rereadAll) loading = null;
    if (changed.length === 0 || loading === null) return;
    loading = loading.then(async (entries) => {
      const records = await store.read((transaction) =>
        Promise.all(changed.map((key) => transaction.get(key))),
      );
      const gone = new Set(changed.map((key) => key.slice(prefixes.journal.length)));
      return [...entries.filter(({ id }) => !gone.has(id)), ...readEntries(records)].toSorted(byNewest);
    });
    loading.catch(() => (loading = null));
  });

  return { entries: load };
}
