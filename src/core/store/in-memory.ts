import type { WriteTransaction } from "./transaction";

/** A transaction over records in memory: a migration of a backup runs in it just as in the store. */
export function transactionOver(records: Map<string, unknown>): WriteTransaction {
  const keys = (prefix: string): string[] =>
    [...records.keys()].filter((key) => key.startsWith(prefix)).toSorted();
  return {
    get: (key) => Promise.resolve(records.get(key)),
    has: (key) => Promise.resolve(records.has(key)),
    list: (prefix) => Promise.resolve(new Map(keys(prefix).map((key) => [key, records.get(key)]))),
    keys: (prefix) => Promise.resolve(keys(prefix)),
    count: (prefix) => Promise.resolve(keys(prefix).length),
    since: (prefix, begin) =>
      Promise.resolve(
        keys(prefix)
          .filter((key) => key >= prefix + begin)
          .map((key) => records.get(key)),
      ),
    last: (prefix, count) =>
      Promise.resolve(
        keys(prefix)
          .toReversed()
          .slice(0, count)
          .map((key) => records.get(key)),
      ),
    put: (key, value) => void records.set(key, value),
    delete: (key) => void records.delete(key),
  };
}
