import { apartKey, apartUids, prefixes } from "./keys";
import type { WriteTransaction } from "./transaction";

/** Prefixes whose keys name the person first: what is kept for them, and what was learned about them. */
const ownedFirst = [prefixes.shelf, prefixes.lesson] as const;

/** Prefixes whose keys name the person last: what was done with a page for them, and what is not wanted for them. */
const ownedLast = [prefixes.dismissal, prefixes.shared, prefixes.quiet] as const;

/** Prefixes whose records name several people. */
const shared = [prefixes.journal, prefixes.promise] as const;

/**
 * Give everything that belongs to these people to another, inside the caller's transaction: journal, promises, shelf,
 * drafts, and what was shared with them or is not for them. Records are changed where they name somebody and nowhere
 * else, so that fields of a newer version stay. What two have under one key is one thing, and stays that of `to`.
 */
export async function movePeople(
  transaction: WriteTransaction,
  from: readonly string[],
  to: string,
): Promise<void> {
  const named = (record: unknown): unknown => from.reduce((next, uid) => renamed(next, uid, to), record);
  for (const prefix of ownedFirst) {
    for (const uid of from) {
      const own = `${prefix}${encodeURIComponent(uid)}/`;
      for (const [key, record] of await transaction.list(own)) {
        const next = `${prefix}${encodeURIComponent(to)}/${key.slice(own.length)}`;
        await move(transaction, key, next, named(record));
      }
    }
  }
  for (const prefix of ownedLast) {
    for (const key of await transaction.keys(prefix)) {
      const own = from.map(encodeURIComponent).find((uid) => key.endsWith(`/${uid}`));
      if (own === undefined) continue;
      await move(
        transaction,
        key,
        key.slice(0, -own.length) + encodeURIComponent(to),
        await transaction.get(key),
      );
    }
  }
  for (const prefix of [...shared, prefixes.draft]) {
    for (const [key, record] of await transaction.list(prefix)) {
      const next = named(record);
      if (next !== record) transaction.put(key, next);
    }
  }
  for (const key of await transaction.keys(prefixes.apart)) {
    const uids = apartUids(key);
    if (!uids.some((uid) => from.includes(uid))) continue;
    const [a, b] = uids.map((uid) => (from.includes(uid) ? to : uid)) as [string, string];
    // Somebody who was said to be another than `to` is nobody to be told apart any more.
    if (a === b) transaction.delete(key);
    else await move(transaction, key, apartKey(a, b), await transaction.get(key));
  }
}

async function move(transaction: WriteTransaction, from: string, to: string, record: unknown): Promise<void> {
  if ((await transaction.get(to)) === undefined) transaction.put(to, record);
  transaction.delete(from);
}

/** The record with the other person in the place of the one; the very same where it does not name them. */
function renamed(record: unknown, from: string, to: string): unknown {
  if (typeof record !== "object" || record === null) return record;
  const named = record as Record<string, unknown>;
  const hits = ["uid", "other"].filter((field) => named[field] === from);
  const next =
    hits.length === 0 ? named : { ...named, ...Object.fromEntries(hits.map((field) => [field, to])) };
  const { uids, names } = next;
  if (!Array.isArray(uids) || !uids.includes(from)) return next;
  const place = uids.indexOf(from);
  if (!uids.includes(to)) return { ...next, uids: uids.with(place, to) };
  // Both were there: they were one all along.
  const without = (list: unknown[]): unknown[] => list.filter((_, at) => at !== place);
  return {
    ...next,
    uids: without(uids),
    ...(Array.isArray(names) && names.length === uids.length ? { names: without(names) } : {}),
  };
}
