import type { Contact } from "../contact/contact.ts";
import { buildSegment } from "./build-segment.ts";
import { documentOf } from "./contact-document.ts";
import { openSegment, type OpenSegment } from "./open-segment.ts";
import { eachUnder, sizeOf, slotOf, uidAt, type Segment } from "./segment.ts";
import { hashOf } from "./text-hash.ts";

/**
 * The contacts as documents of an inverted index. Ranking a page costs what its words touch, not what the list is long.
 * A value: changing it gives a new one.
 */
export interface ContactIndex {
  /** Oldest first; a later one has the last word on every contact it knows or calls removed. */
  readonly segments: readonly LiveSegment[];
}

/** A segment, and who of it counts. */
export interface LiveSegment {
  readonly open: OpenSegment;
  /** By slot: 1 where a later segment has the last word. Null: everybody counts. */
  readonly gone: Uint8Array | null;
}

/** Build the index of a whole list. Two contacts of one uid: the later one counts. */
export function buildIndex(contacts: readonly Contact[]): ContactIndex {
  const last = new Map(contacts.map((contact) => [contact.uid, contact]));
  return indexOf([buildSegment([...last.values()].map(documentOf))]);
}

/** The index that these segments make, oldest first. */
export function indexOf(segments: readonly Segment[]): ContactIndex {
  return segments.reduce<ContactIndex>(withSegment, { segments: [] });
}

/** The index with one more segment, which has the last word on all that it knows. Costs what that one is long. */
export function withSegment(index: ContactIndex, segment: Segment): ContactIndex {
  const last = { open: openSegment(segment), gone: null };
  if (index.segments.length === 0) return { segments: [last] };
  const changed = [...segment.removed];
  for (let slot = 0; slot < sizeOf(segment); slot += 1) changed.push(uidAt(segment, slot));
  return {
    segments: [...index.segments.map((earlier) => withoutThese(earlier, changed)), last],
  };
}

/** The index with this contact in it, in place of an earlier one of the same uid. */
export function withContact(index: ContactIndex, contact: Contact): ContactIndex {
  return withSegment(index, buildSegment([documentOf(contact)]));
}

/** The index without a contact. */
export function withoutContact(index: ContactIndex, uid: string): ContactIndex {
  return withSegment(index, buildSegment([], [uid]));
}

/** How many contacts there are. */
export function contactsIn(index: ContactIndex): number {
  let count = 0;
  for (const { open, gone } of index.segments) {
    count += sizeOf(open.segment);
    if (gone) for (const one of gone) count -= one;
  }
  return count;
}

/** The uids of all who may be meant by one of these `identityKeys`, in their order; seldom one more, by chance. */
export function uidsUnder(index: ContactIndex, keys: readonly string[]): string[] {
  const found = new Set<string>();
  for (const { open, gone } of index.segments)
    for (const key of keys)
      eachUnder(open.segment.keys, hashOf(key), (slot) => {
        if (gone?.[slot] !== 1) found.add(uidAt(open.segment, slot));
      });
  return [...found].sort();
}

function withoutThese(live: LiveSegment, uids: readonly string[]): LiveSegment {
  const { segment } = live.open;
  const slots = uids
    .map((uid) => slotOf(segment, uid))
    .filter((slot) => slot >= 0 && live.gone?.[slot] !== 1);
  if (slots.length === 0) return live;
  // The index before keeps its own list.
  const gone = live.gone?.slice() ?? new Uint8Array(sizeOf(segment));
  for (const slot of slots) gone[slot] = 1;
  return { ...live, gone };
}
