import { LearnedIndex, type Learned } from "../../core/ranking/learned/learned";
import { lessonsIn, lessonsOf, prefixes } from "../../core/store/keys";
import type { Store } from "../../browser/store/store";
import { readLessons } from "./lessons";

/**
 * What was learned, in memory for ranking. A cache and never the truth: read from the store when first needed, following
 * every write, gone with the worker.
 */
export interface Learning {
  learned(): Promise<Learned>;
}

export function createLearning(store: Store): Learning {
  let loading: Promise<LearnedIndex> | null = null;

  const load = (): Promise<LearnedIndex> => {
    loading ??= store
      .read((transaction) => transaction.list(prefixes.lesson))
      .then((records) => new LearnedIndex(readLessons(records.values())))
      .catch((error: unknown) => {
        loading = null;
        throw error;
      });
    return loading;
  };

  store.onChange((keys) => {
    const people = new Set(keys.filter((key) => key.startsWith(prefixes.lesson)).map(lessonsIn));
    if (people.size === 0 || loading === null) return;
    loading = loading
      .then(async (index) => {
        const records = await store.read((transaction) =>
          Promise.all([...people].map((prefix) => transaction.list(prefix))),
        );
        const uids = new Map([...index.people.keys()].map((uid) => [lessonsOf(uid), uid]));
        [...people].forEach((prefix, at) => {
          const lessons = readLessons(records[at]?.values() ?? []);
          const uid = lessons[0]?.uid ?? uids.get(prefix);
          if (uid !== undefined) index.set(uid, lessons);
        });
        return index;
      })
      .catch((error: unknown) => {
        // Read anew when it is asked for next.
        loading = null;
        throw error;
      });
    // Whoever asks hears of a failure; nobody may be asking now.
    loading.catch(() => undefined);
  });

  return { learned: load };
}
