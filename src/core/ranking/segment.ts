import type { PhraseKind } from "./contact-phrases.ts";
import type { LanguageLinks } from "./language-links.ts";
import { startAt, textAt, type Groups, type HashList, type TextList } from "./lists.ts";
import type { DocumentField } from "./ranked-contact.ts";
import { firstAtLeast, hashOf } from "./text-hash.ts";

/** Fields and kinds by number, as the lists of a segment hold them: new ones go to the end. */
export const fieldNumbers: readonly DocumentField[] = [
  "interests",
  "projects",
  "expertise",
  "needs",
  "work",
  "categories",
  "note",
  "company",
  "place",
  "lang",
];
export const kindNumbers: readonly PhraseKind[] = [
  "phrase",
  "organisation",
  "title",
  "plan",
  "place",
  "language",
];

/**
 * A part of the index that never changes: some contacts as documents of an inverted file (Zobel & Moffat 2006), in flat
 * lists that are stored and read as they are. A contact's place in it is its slot. An index is a row of segments, where a
 * later one has the last word on everybody it knows (as in a log-structured merge tree, O'Neil et al. 1996).
 */
export interface Segment {
  /** By slot, in the order of `uidHashes`. */
  readonly uids: TextList;
  readonly uidHashes: Uint32Array;
  /** Contacts of earlier segments that are gone. */
  readonly removed: readonly string[];
  /** Each phrase once, however many have it. */
  readonly phrases: TextList;
  readonly kinds: Uint8Array;
  /** Who has a phrase, and where it stands on them. */
  readonly postings: Groups & { readonly slots: Uint32Array };
  /** What a contact has, for scores and reasons. */
  readonly documents: Groups & { readonly phrases: Uint32Array; readonly fields: Uint8Array };
  /** Forms of full names, and for each whose it is, found by the hash of its first two words. */
  readonly names: TextList;
  readonly nameSlots: Uint32Array;
  readonly namesByKey: HashList;
  /** Slots by the hash of what somebody is known by. */
  readonly keys: HashList;
  /** How pages in English find the phrases; by which words others do is worked out when one comes. */
  readonly english: LanguageLinks;
}

/** How many contacts a segment holds, those that later ones have the last word on among them. */
export function sizeOf(segment: Segment): number {
  return segment.uidHashes.length;
}

export function uidAt(segment: Segment, slot: number): string {
  return textAt(segment.uids, slot);
}

export function kindAt(segment: Segment, phrase: number): PhraseKind {
  return kindNumbers[segment.kinds[phrase] ?? 0] ?? "phrase";
}

/** Where a contact stands; -1 where the segment does not know them. */
export function slotOf(segment: Segment, uid: string): number {
  const hash = hashOf(uid);
  for (let slot = firstAtLeast(segment.uidHashes, hash); segment.uidHashes[slot] === hash; slot += 1)
    if (uidAt(segment, slot) === uid) return slot;
  return -1;
}

/** Call `see` with every value that stands under this hash. */
export function eachUnder({ hashes, values }: HashList, hash: number, see: (value: number) => void): void {
  for (let at = firstAtLeast(hashes, hash); hashes[at] === hash; at += 1) see(values[at] ?? 0);
}

/** Call `see` with every phrase of a contact, by number, and the field it stands in. */
export function eachPhraseOf(
  { documents }: Segment,
  slot: number,
  see: (phrase: number, field: DocumentField) => void,
): void {
  const end = documents.ends[slot] ?? 0;
  for (let at = startAt(documents.ends, slot); at < end; at += 1)
    see(documents.phrases[at] ?? 0, fieldNumbers[documents.fields[at] ?? 0] ?? "note");
}
