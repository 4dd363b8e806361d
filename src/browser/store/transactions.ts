import { promisifyRequest } from "idb-keyval";
import * as v from "valibot";
import { changedAfter, changedKey } from "../../core/store/changed";
import { derivedPrefix, isLasting, undoablePrefixes, undoKey } from "../../core/store/keys";
import type { Derive } from "../../core/store/follow";
import type { ReadTransaction, WriteTransaction } from "../../core/store/transaction";
import { fingerprint, undoStepSchema, type UndoKind, type UndoStep } from "../../core/store/undo";

/** The name under which an action can be taken back, and when it was done (ISO 8601). */
export interface Undoable {
  readonly id: string;
  readonly at: string;
  readonly kind: UndoKind;
}

/** What can be read of an object store inside its transaction. */
export function reading(objectStore: IDBObjectStore): ReadTransaction {
  return {
    get: (key) => promisifyRequest<unknown>(objectStore.get(key)),
    has: async (key) => (await promisifyRequest(objectStore.getKey(key))) !== undefined,
    list: (prefix) => listIn(objectStore, under(prefix)),
    keys: async (prefix) => (await promisifyRequest(objectStore.getAllKeys(under(prefix)))).map(keyText),
    count: (prefix) => promisifyRequest(objectStore.count(under(prefix))),
    since: (prefix, begin) =>
      promisifyRequest<unknown[]>(objectStore.getAll(IDBKeyRange.bound(prefix + begin, `${prefix}\uffff`))),
    async last(prefix, count) {
      const found: unknown[] = [];
      if ("getAllRecords" in objectStore) return lastAtOnce(objectStore as Recent, prefix, count);
      const request = objectStore.openCursor(under(prefix), "prev");
      for (let cursor = await promisifyRequest(request); cursor && found.length < count;) {
        found.push(cursor.value);
        cursor.continue();
        cursor = await promisifyRequest(request);
      }
      return found;
    },
  };
}

/** An object store of a browser that gives many records backwards in one answer (Chromium from 141 on; Indexed Database 3.0). */
interface Recent {
  getAllRecords(options: {
    readonly query: IDBKeyRange;
    readonly count: number;
    readonly direction: "prev";
  }): IDBRequest<readonly { readonly value: unknown }[]>;
}

/** A cursor comes back for every record, and each time waits for the browser. */
async function lastAtOnce(objectStore: Recent, prefix: string, count: number): Promise<unknown[]> {
  const query = under(prefix);
  const records = await promisifyRequest(objectStore.getAllRecords({ query, count, direction: "prev" }));
  return records.map(({ value }) => value);
}

/** All keys before those of what is derived, and all behind them. */
export const besideDerived = (): readonly IDBKeyRange[] => [
  IDBKeyRange.upperBound(derivedPrefix, true),
  IDBKeyRange.lowerBound(`${derivedPrefix}\uffff`, true),
];

/**
 * Every record that is not derived, under its key. What is derived is not even looked at: one large value that the browser
 * cannot read any more would keep all others from being copied.
 */
export async function listBesideDerived(objectStore: IDBObjectStore): Promise<ReadonlyMap<string, unknown>> {
  const parts = await Promise.all(besideDerived().map((range) => listIn(objectStore, range)));
  return new Map(parts.flatMap((part) => [...part]));
}

/**
 * The records in this range of keys, in key order. A long list comes in parts: the browser makes values of what it brings in
 * one go, and thousands of them would hold up whoever asks meanwhile.
 */
async function listIn(
  objectStore: IDBObjectStore,
  range: IDBKeyRange,
): Promise<ReadonlyMap<string, unknown>> {
  const [keys, first] = await Promise.all([
    promisifyRequest(objectStore.getAllKeys(range)),
    promisifyRequest<unknown[]>(objectStore.getAll(range, pageSize)),
  ]);
  const others: Promise<unknown[]>[] = [];
  for (let from = pageSize; from < keys.length; from += pageSize) {
    const part = IDBKeyRange.bound(keys[from], keys[Math.min(from + pageSize, keys.length) - 1]);
    others.push(promisifyRequest<unknown[]>(objectStore.getAll(part)));
  }
  const values = [first, ...(await Promise.all(others))].flat();
  return new Map(keys.map((key, at) => [keyText(key), values[at]]));
}

/** What of the range is behind this key of it. */
export function behind(key: IDBValidKey, { upper }: { readonly upper: unknown }): IDBKeyRange {
  return upper === undefined ? IDBKeyRange.lowerBound(key, true) : IDBKeyRange.bound(key, upper, true, true);
}

/** Records in a page: a few milliseconds of work. */
export const pageSize = 200;

/** The first records in this range of keys, at most `count`, in key order. */
export async function pageIn(
  objectStore: IDBObjectStore,
  range: IDBKeyRange,
  count: number,
): Promise<{ keys: readonly IDBValidKey[]; values: readonly unknown[] }> {
  const [keys, values] = await Promise.all([
    promisifyRequest(objectStore.getAllKeys(range, count)),
    promisifyRequest<unknown[]>(objectStore.getAll(range, count)),
  ]);
  return { keys, values };
}

/** All pages of these ranges, one after the other, as `read` gives them. */
export async function* pagesOf(
  ranges: readonly IDBKeyRange[],
  read: (rest: IDBKeyRange) => ReturnType<typeof pageIn>,
): AsyncGenerator<ReadonlyMap<string, unknown>> {
  for (const range of ranges) {
    for (let rest: IDBKeyRange | null = range; rest;) {
      const { keys, values }: Awaited<ReturnType<typeof pageIn>> = await read(rest);
      yield proper(new Map(keys.map((key, at) => [keyText(key), values[at]])));
      const last = keys.at(-1);
      rest = last === undefined || keys.length < pageSize ? null : behind(last, range);
    }
  }
}

/** The records without what is derived from them, and what is kept for a week alone. */
export function proper(records: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> {
  return new Map([...records].filter(([key]) => isLasting(key)));
}

/** Our keys are text, all of them; another kind is shown as what it is. */
export function keyText(key: IDBValidKey): string {
  return typeof key === "string" ? key : JSON.stringify(key);
}

/** All keys that begin with the prefix. */
export function under(prefix: string): IDBKeyRange {
  return IDBKeyRange.bound(prefix, `${prefix}\uffff`);
}

/**
 * What an action changed, as it would be taken back. An action that goes on (the same id again) becomes one step: its
 * first `before`, its last `after`.
 */
async function undoStep(
  undoable: Undoable,
  changes: ReadonlyMap<string, unknown>,
  stored: ReadTransaction,
): Promise<UndoStep> {
  const begun = v.safeParse(undoStepSchema, await stored.get(undoKey(undoable.id)));
  const step = new Map(begun.success ? begun.output.changes.map((change) => [change.key, change]) : []);
  const kept = [...changes].filter(([key]) => undoablePrefixes.some((prefix) => key.startsWith(prefix)));
  const found = await recordsUnder(
    kept.map(([key]) => key).filter((key) => !step.has(key)),
    stored,
  );
  for (const [key, value] of kept) {
    const before = step.has(key) ? step.get(key)?.before : (found.get(key) ?? null);
    step.set(key, { key, before, after: fingerprint(value) });
  }
  return { ...undoable, changes: [...step.values()] };
}

/** Above this many records of one prefix, reading all of them is quicker than asking for each. */
const readAll = 200;

/** The records of these keys as the transaction found them; ten thousand in one go, not one after the other. */
async function recordsUnder(
  keys: readonly string[],
  stored: ReadTransaction,
): Promise<ReadonlyMap<string, unknown>> {
  const found = new Map<string, unknown>();
  for (const prefix of undoablePrefixes) {
    const wanted = keys.filter((key) => key.startsWith(prefix));
    if (wanted.length > readAll) {
      const all = await stored.list(prefix);
      for (const key of wanted) found.set(key, all.get(key));
    } else {
      const values = await Promise.all(wanted.map((key) => stored.get(key)));
      wanted.forEach((key, at) => found.set(key, values[at]));
    }
  }
  return found;
}

/**
 * Collect the changes of `work`, then write them and what follows from them in the same transaction, and wait until it is
 * complete.
 */
export async function changing<Answer>(
  objectStore: IDBObjectStore,
  work: (transaction: WriteTransaction) => Promise<Answer>,
  { undoable, derive }: { undoable?: Undoable | undefined; derive?: Derive | undefined } = {},
): Promise<{ answer: Answer; keys: string[] }> {
  const { transaction } = objectStore;
  const done = promisifyRequest(transaction);
  // Listened to from the start: an abort below is told by what is thrown, and must not surface a second time.
  done.catch(() => {});
  try {
    const stored = reading(objectStore);
    const changes = new Map<string, unknown>();
    const answer = await work({
      ...stored,
      get: async (key) => (changes.has(key) ? changes.get(key) : stored.get(key)),
      put: (key, value) => void changes.set(key, value),
      delete: (key) => void changes.set(key, undefined),
    });
    const [step, follow, changed] = await Promise.all([
      // Carried out before, and only answered: its step is as it was.
      undoable && [...changes.keys()].some(isLasting) && undoStep(undoable, changes, stored),
      derive?.(changes, stored),
      stored.get(changedKey),
    ]);
    // Nothing that people did or typed has changed: there is nothing to take back.
    if (step && step.changes.length > 0) {
      changes.set(undoKey(step.id), step);
    }
    write(objectStore, changes);
    // Worked out while the database is busy with the changes.
    if (follow) write(objectStore, follow());
    // Whoever writes the note itself, or throws it away with all the rest, knows why.
    if (changed !== undefined && !changes.has(changedKey) && [...changes.keys()].some(isLasting))
      write(objectStore, new Map([[changedKey, changedAfter(changed, changes)]]));
    await done;
    return { answer, keys: [...changes.keys()] };
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // Already over: the browser aborted it itself (a full disk), which is what is being reported.
    }
    throw transaction.error ?? error;
  }
}

function write(objectStore: IDBObjectStore, changes: ReadonlyMap<string, unknown>): void {
  for (const [key, value] of changes) {
    if (value === undefined) objectStore.delete(key);
    else objectStore.put(value, key);
  }
}
