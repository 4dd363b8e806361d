import { readContact, type Contact } from "../contact/contact";
import { buildSegment } from "../ranking/build-segment";
import { documentOf } from "../ranking/contact-document";
import { mergeSegments } from "../ranking/merge-segments";
import type { Segment } from "../ranking/segment";
import { markInSteps, markOfSegment } from "../ranking/segment-mark";
import { atOnce, type Steps } from "../steps";
import type { Follow } from "./follow";
import { parseHead, printHead, type IndexPart } from "./index-head";
import { indexKeys, indexSegmentKey, prefixes } from "./keys";
import type { ReadTransaction } from "./transaction";

/** Above this many parts, the newest are put together. */
const partsKept = 8;

/** A part of the index as it was read. */
export interface KeptPart extends IndexPart {
  readonly segment: Segment;
}

/**
 * What follows for the index from changes: one more part that has the last word on the contacts changed, in the same
 * transaction as they. Where there is no index to go on with, nothing: it is made anew when somebody asks for it.
 */
export const indexAfter: Follow = async ({ changed, growth }, stored) => {
  const head = parseHead(await stored.get(indexKeys.head));
  if (!head) return null;
  // Each changed contact is in the new part, as it is now or as one who is gone.
  const id = Math.max(0, ...head.parts.map((part) => part.id)) + 1;
  const tail = partsToMerge([...head.parts.map(({ size }) => size), changed.size]);
  const stay = head.parts.slice(0, head.parts.length + 1 - tail);
  const old = head.parts.slice(stay.length);
  const segments = await Promise.all(old.map((part) => stored.get(indexSegmentKey(part.id))));
  return () => {
    const before = old.map((part, at) => atOnce(readPart(part, segments[at])));
    // A part that cannot be read any more: better none than a wrong one.
    if (!before.every((part) => part !== null)) return new Map([[indexKeys.head, undefined]]);
    const fresh = segmentAfter(changed);
    const part = keptPart(
      id,
      before.length === 0
        ? fresh
        : mergeSegments([...before.map(({ segment }) => segment), fresh], stay.length === 0),
    );
    return new Map<string, unknown>([
      ...old.map((one) => [indexSegmentKey(one.id), undefined] as const),
      [indexSegmentKey(part.id), part.segment],
      [indexKeys.head, printHead({ parts: [...stay, part].map(partOf), contacts: head.contacts + growth })],
    ]);
  };
};

/** What a change says of the contacts that it touches. */
function segmentAfter(changed: ReadonlyMap<string, unknown>): Segment {
  const removed: string[] = [];
  const contacts = [...changed].flatMap(([key, record]) => {
    const contact = contactUnder(key, record);
    if (!contact) removed.push(key.slice(prefixes.contact.length));
    return contact ?? [];
  });
  return segmentOf(contacts, removed);
}

/** An index of all contacts, and the records that it is kept in. */
export async function indexAnew(
  stored: ReadTransaction,
): Promise<{ parts: readonly KeptPart[]; records: ReadonlyMap<string, unknown> }> {
  const found = await stored.list(prefixes.contact);
  const part = keptPart(
    1,
    segmentOf(
      [...found].flatMap(([key, record]) => contactUnder(key, record) ?? []),
      [],
    ),
  );
  const records = new Map<string, unknown>();
  for (const key of await stored.keys(indexKeys.segments)) records.set(key, undefined);
  records.set(indexSegmentKey(part.id), part.segment);
  records.set(indexKeys.head, printHead({ parts: [partOf(part)], contacts: found.size }));
  return { parts: [part], records };
}

/** A part as it was before, or as it was found. */
type FoundPart = KeptPart | { readonly part: IndexPart; readonly found: unknown };

/**
 * The index as it is kept; null where there is none that can be trusted: a part is missing or damaged, another version
 * wrote it, or contacts came or went without it.
 */
export async function readIndex(stored: ReadTransaction): Promise<readonly KeptPart[] | null> {
  const found = await findIndex(stored);
  return found && atOnce(trustIndex(found));
}

/**
 * The index as it lies there, for `trustIndex`; null where it is another version's, or contacts came or went without it.
 *
 * @param known parts that were read before and need not be again
 */
export async function findIndex(
  stored: ReadTransaction,
  known: readonly KeptPart[] = [],
): Promise<readonly FoundPart[] | null> {
  // All at once: one after the other, each would wait for the disk.
  const [record, all, count] = await Promise.all([
    stored.get(indexKeys.head),
    known.length === 0 ? stored.list(indexKeys.segments) : null,
    stored.count(prefixes.contact),
  ]);
  const head = parseHead(record);
  if (!head || head.contacts !== count) return null;
  return Promise.all(
    head.parts.map(async (part) => {
      const before = known.find(({ id, mark }) => id === part.id && mark === part.mark);
      if (before) return before;
      const key = indexSegmentKey(part.id);
      return { part, found: all ? all.get(key) : await stored.get(key) };
    }),
  );
}

/** What was found, in steps; null where a part is missing or damaged. */
export function* trustIndex(found: readonly FoundPart[]): Steps<readonly KeptPart[] | null> {
  const parts: KeptPart[] = [];
  for (const one of found) {
    const part = "segment" in one ? one : yield* readPart(one.part, one.found);
    if (part === null) return null;
    parts.push(part);
  }
  return parts;
}

/**
 * How many of the newest parts to put together: one as long as there are few, then as many as are not much larger than
 * all after them, so that a large part is written again only after many changes.
 *
 * @param sizes of all parts, the newest last
 */
function partsToMerge(sizes: readonly number[]): number {
  if (sizes.length <= partsKept) return 1;
  let tail = 2;
  let size = sizes.slice(-2).reduce((sum, one) => sum + one, 0);
  for (let next = sizes.at(-3); next !== undefined && next <= 2 * size; next = sizes.at(-tail - 1)) {
    size += next;
    tail += 1;
  }
  return tail;
}

function* readPart(part: IndexPart, segment: unknown): Steps<KeptPart | null> {
  try {
    // What has this mark is what was written under it: its lists need no other check.
    return (yield* markInSteps(segment as Segment)) === part.mark
      ? { ...part, segment: segment as Segment }
      : null;
  } catch {
    return null;
  }
}

function segmentOf(contacts: readonly Contact[], removed: readonly string[]): Segment {
  return buildSegment(contacts.map(documentOf), removed);
}

function keptPart(id: number, segment: Segment): KeptPart {
  return {
    id,
    size: segment.uidHashes.length + segment.removed.length,
    mark: markOfSegment(segment),
    segment,
  };
}

function partOf({ id, size, mark }: IndexPart): IndexPart {
  return { id, size, mark };
}

/** A record that cannot be read stays in the store, untouched, and out of the index. */
function contactUnder(key: string, record: unknown): Contact | null {
  const contact = readContact(record);
  return contact && prefixes.contact + contact.uid === key ? contact : null;
}
