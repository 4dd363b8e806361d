import * as v from "valibot";
import { shelfItemSchema, type ShelfItem } from "../../core/shelf/item";
import { prefixes, shelfIn, shelfKey, shelfOf } from "../../core/store/keys";
import type { ReadTransaction, WriteTransaction } from "../../core/store/transaction";

/** What is kept for this person, in the order in which it was kept. */
export async function thingsFor(transaction: ReadTransaction, uid: string): Promise<ShelfItem[]> {
  return readThings((await transaction.list(shelfOf(uid))).values());
}

/** The records that are things on a shelf; those that cannot be read are passed over. */
export function readThings(records: Iterable<unknown>): ShelfItem[] {
  return [...records].flatMap((record) => {
    const item = v.safeParse(shelfItemSchema, record);
    return item.success ? [item.output] : [];
  });
}

/** How many things are kept, by `shelfOf` the person. */
export async function shelfCounts(transaction: ReadTransaction): Promise<ReadonlyMap<string, number>> {
  return shelfCountsOf(await transaction.keys(prefixes.shelf));
}

/** The same of these keys of things. */
export function shelfCountsOf(keys: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) {
    const shelf = shelfIn(key);
    counts.set(shelf, (counts.get(shelf) ?? 0) + 1);
  }
  return counts;
}

/** Take these pages off the person's shelf. */
export async function takeOffShelf(
  transaction: WriteTransaction,
  uid: string,
  urls: readonly string[],
): Promise<void> {
  const gone = new Set(urls);
  for (const { id, page } of await thingsFor(transaction, uid)) {
    if (gone.has(page.url)) transaction.delete(shelfKey(uid, id));
  }
}

/** The shelves of people who are deleted go with them. */
export async function clearShelves(transaction: WriteTransaction, uids: readonly string[]): Promise<void> {
  const gone = new Set(uids.map(shelfOf));
  for (const key of await transaction.keys(prefixes.shelf)) {
    if (gone.has(shelfIn(key))) transaction.delete(key);
  }
}
