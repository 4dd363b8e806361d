import { prefixes } from "./keys";
import type { ReadTransaction } from "./transaction";

/**
 * What follows from changes and is kept with them, in the same transaction. First everything that is needed for it is
 * read, of the store as the changes find it; what then comes back works out the records to put (undefined: to delete)
 * without reading anything more, so that this can be done while the changes are being written.
 */
export type Derive = (
  changes: ReadonlyMap<string, unknown>,
  stored: ReadTransaction,
) => Promise<() => ReadonlyMap<string, unknown>>;

/** What changes do to the contacts. */
export interface ContactChanges {
  /** The records under their keys; undefined: gone. */
  readonly changed: ReadonlyMap<string, unknown>;
  /** How many contact records there are more than before; below 0 where there are fewer. */
  readonly growth: number;
}

/** One thing that follows from changes to contacts, read and worked out as `Derive` does; null: nothing follows. */
export type Follow = (
  changes: ContactChanges,
  stored: ReadTransaction,
) => Promise<(() => ReadonlyMap<string, unknown>) | null>;

/** Above this many changes, reading all keys is quicker than asking for each. */
const readAll = 200;

/** Everything that follows from changes to contacts, from one look at what has changed. */
export function followingAll(follows: readonly Follow[]): Derive {
  return async (changes, stored) => {
    const changed = new Map([...changes].filter(([key]) => key.startsWith(prefixes.contact)));
    if (changed.size === 0) return () => new Map();
    const growth = await growthOf(changed, stored);
    const ready = await Promise.all(follows.map((follow) => follow({ changed, growth }, stored)));
    return () => new Map(ready.flatMap((workOut) => [...(workOut?.() ?? [])]));
  };
}

/** Told from the keys that changed: counting ten thousand records takes longer than all the rest of an edit. */
async function growthOf(
  changed: ReadonlyMap<string, unknown>,
  stored: Pick<ReadTransaction, "has" | "keys">,
): Promise<number> {
  const keys = [...changed.keys()];
  const known = keys.length > readAll ? new Set(await stored.keys(prefixes.contact)) : null;
  const were = known ? keys.map((key) => known.has(key)) : await Promise.all(keys.map(stored.has));
  return keys.reduce(
    (sum, key, at) => sum + Number(changed.get(key) !== undefined) - Number(were[at] === true),
    0,
  );
}
