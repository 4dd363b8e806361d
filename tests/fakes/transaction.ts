import type { WriteTransaction } from "../../src/core/store/transaction";

/** The store's transaction over a map in memory. */
export function memoryTransaction(records: Map<string, unknown>): WriteTransaction {
  const keys = (prefix: string): string[] =>
    [...records.keys()].filter((key) => key.startsWith(prefix)).toSorted();
  return {
    get: (key) => Promise.resolve(records.get(key)),
    list: (prefix) => Promise.resolve(new Map(keys(prefix).map((key) => [key, records.get(key)]))),
    keys: (prefix) => Promise.resolve(keys(prefix)),
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
