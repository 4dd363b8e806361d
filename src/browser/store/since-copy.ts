import { promisifyRequest } from "idb-keyval";
import { changedKey, nothingChanged, readChanged, type Changed } from "../../core/store/changed";
import { derivedPrefix, noticedPrefix } from "../../core/store/keys";
import { runsToRead } from "../../core/store/pieces";
import { besideDerived, pageIn, pageSize, pagesOf, under } from "./transactions";

/** What reading the store needs to know of the last copy of a day. */
export interface CopyInPieces {
  readonly id: string;
  readonly pieces: readonly {
    /** The key of its first record. */
    readonly from: string;
    /** How many records are in it. */
    readonly size: number;
    /** It is as it was written. */
    readonly isSound: boolean;
    /** It is its turn to be read again, whatever is said to have changed. */
    readonly isDue: boolean;
  }[];
}

/** Every record of one moment, so far as it is not known from the last copy. */
export interface SinceCopy {
  /** In the order of keys: the number of a piece of that copy, or what was read in the place of some of them. */
  readonly parts: readonly (number | ReadPart)[];
  /** What was said to have changed, at that moment. */
  readonly seen: Changed;
}

export interface ReadPart {
  readonly records: ReadonlyMap<string, unknown>;
  /** The numbers of the pieces that were said not to have changed, and are seen to be so or not; else none. */
  readonly looksAt: readonly number[];
}

/** The records as a part, with nothing known of them. */
const allOf = (records: ReadonlyMap<string, unknown>): SinceCopy => ({
  parts: [{ records, looksAt: [] }],
  seen: nothingChanged,
});

/**
 * Everything as it lies beside what is derived, in one transaction: what is not known from the copy is read, a page at a time.
 * What was said to have changed is believed where it is of this copy, and the records are as many as there must be then.
 */
export async function readSince(objectStore: IDBObjectStore, copy: CopyInPieces | null): Promise<SinceCopy> {
  const seen = readChanged(await promisifyRequest<unknown>(objectStore.get(changedKey))) ?? nothingChanged;
  if (copy === null || copy.pieces.length === 0 || seen.of !== copy.id)
    return { ...allOf(await recordsIn(objectStore, null, null)), seen };
  const { pieces } = copy;
  const parts: (number | ReadPart)[] = [];
  let size = 0;
  let next = 0;
  const known = (end: number): void => {
    for (; next < end; next += 1) {
      parts.push(next);
      size += pieces[next]?.size ?? 0;
    }
  };
  for (const { first, end, isLook } of runsToRead(pieces, seen.keys.keys())) {
    known(first);
    const from = first === 0 ? null : (pieces[first]?.from ?? null);
    const records = await recordsIn(objectStore, from, pieces[end]?.from ?? null);
    parts.push({
      records,
      looksAt: isLook ? Array.from({ length: end - first }, (_, at) => first + at) : [],
    });
    size += records.size;
    next = end;
  }
  known(pieces.length);
  if (size === (await countLasting(objectStore))) return { parts, seen };
  return { ...allOf(await recordsIn(objectStore, null, null)), seen };
}

async function recordsIn(
  objectStore: IDBObjectStore,
  from: string | null,
  to: string | null,
): Promise<ReadonlyMap<string, unknown>> {
  const found = new Map<string, unknown>();
  const pages = pagesOf(rangesWithin(from, to), (rest) => pageIn(objectStore, rest, pageSize));
  for await (const page of pages) for (const [key, record] of page) found.set(key, record);
  return found;
}

/** The keys from one up to another, without those of what is derived; null: from the first, up to the last. */
function rangesWithin(from: string | null, to: string | null): readonly IDBKeyRange[] {
  const afterDerived = `${derivedPrefix}\uffff`;
  const ranges: IDBKeyRange[] = [];
  if (from === null || from < derivedPrefix) {
    const end = to !== null && to < derivedPrefix ? to : derivedPrefix;
    ranges.push(
      from === null ? IDBKeyRange.upperBound(end, true) : IDBKeyRange.bound(from, end, false, true),
    );
  }
  if (to === null || to > afterDerived) {
    const isBehind = from !== null && from > afterDerived;
    const begin = isBehind ? from : afterDerived;
    ranges.push(
      to === null ? IDBKeyRange.lowerBound(begin, !isBehind) : IDBKeyRange.bound(begin, to, !isBehind, true),
    );
  }
  return ranges;
}

async function countLasting(objectStore: IDBObjectStore): Promise<number> {
  const counts = await Promise.all(
    [...besideDerived(), under(noticedPrefix)].map((range) => promisifyRequest(objectStore.count(range))),
  );
  const noticed = counts.pop() ?? 0;
  return counts.reduce((sum, count) => sum + count, 0) - noticed;
}
