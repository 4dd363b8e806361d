import { LearnedIndex, type Learned } from "../../core/ranking/learned/learned";
import type { Lesson } from "../../core/ranking/learned/lesson";
import { lessonsIn, lessonsOf, prefixes } from "../../core/store/keys";
import type { Steps } from "../../core/steps";
import type { Store } from "../../browser/store/store";
import { untilAsked } from "../aside";
import { readLessons } from "./lessons";

/**
 * What was learned, in memory for ranking. A cache and never the truth: read from the store when first needed, following
 * every write, gone with the worker.
 */
export interface Learning {
  /** @param isWaitedFor false: whoever waits for something goes before */
  learned(isWaitedFor?: boolean): Promise<Learned>;
}

export function createLearning(store: Store): Learning {
  let loading: Promise<LearnedIndex> | null = null;
  let unhurried = untilAsked();

  const load = (isWaitedFor = true): Promise<LearnedIndex> => {
    if (loading === null) unhurried = untilAsked();
    if (isWaitedFor) unhurried.ask();
    const { take } = unhurried;
    loading ??= store
      .read((transaction) => transaction.list(prefixes.lesson))
      .then((records) => take(learnedFrom(records.values())))
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

/** How many lessons are a step: read, and learned from. */
const readAtOnce = 50;
const learnedAtOnce = 20;

function* learnedFrom(records: Iterable<unknown>): Steps<LearnedIndex> {
  const byPerson = new Map<string, Lesson[]>();
  let read = 0;
  for (const record of records) {
    for (const lesson of readLessons([record])) {
      const list = byPerson.get(lesson.uid);
      if (list) list.push(lesson);
      else byPerson.set(lesson.uid, [lesson]);
    }
    read += 1;
    if (read % readAtOnce === 0) yield;
  }
  const index = new LearnedIndex();
  let learned = 0;
  for (const [uid, lessons] of byPerson) {
    index.set(uid, lessons);
    learned += lessons.length;
    if (learned < learnedAtOnce) continue;
    learned = 0;
    yield;
  }
  return index;
}
