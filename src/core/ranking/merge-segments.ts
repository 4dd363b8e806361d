import { buildSegment } from "./build-segment.ts";
import type { ContactDocument } from "./contact-document.ts";
import { indexOf, type LiveSegment } from "./contact-index.ts";
import type { ContactPhrase, PhraseKind } from "./contact-phrases.ts";
import { phraseLinks, type PhraseLinks } from "./language-links.ts";
import { startAt, textAt, type HashList } from "./lists.ts";
import { eachPhraseOf, kindAt, sizeOf, uidAt, type Segment } from "./segment.ts";

/**
 * One segment that says what these say one after the other. No word is read again: what phrases are found by is known.
 *
 * @param isOldest whether nothing comes before them, so that whoever is gone can be forgotten
 */
export function mergeSegments(segments: readonly Segment[], isOldest: boolean): Segment {
  const documents = indexOf(segments).segments.flatMap(documentsOf);
  const known = new Map<string, PhraseLinks>();
  for (const segment of segments) gatherLinks(segment, known);
  const here = new Set(documents.map(({ uid }) => uid));
  const removed = isOldest ? [] : segments.flatMap((segment) => segment.removed);
  return buildSegment(
    documents,
    [...new Set(removed)].filter((uid) => !here.has(uid)),
    (text, kind) => known.get(keyOf(text, kind)) ?? phraseLinks(text, kind, "en"),
  );
}

/** The documents of a segment that still count. */
function documentsOf({ open: { segment }, gone }: LiveSegment): ContactDocument[] {
  const size = sizeOf(segment);
  const names = Array.from({ length: size }, (): string[] => []);
  segment.nameSlots.forEach((slot, at) => names[slot]?.push(textAt(segment.names, at)));
  const keys = bySlot(segment.keys, size);
  const documents: ContactDocument[] = [];
  for (let slot = 0; slot < size; slot += 1) {
    if (gone?.[slot] === 1) continue;
    const phrases: ContactPhrase[] = [];
    eachPhraseOf(segment, slot, (phrase, field) =>
      phrases.push({ field, text: textAt(segment.phrases, phrase), kind: kindAt(segment, phrase) }),
    );
    documents.push({ uid: uidAt(segment, slot), phrases, names: names[slot] ?? [], keys: keys[slot] ?? [] });
  }
  return documents;
}

function gatherLinks(segment: Segment, known: Map<string, PhraseLinks>): void {
  const { anchors, topics } = segment.english;
  const count = segment.kinds.length;
  const anchorOf = bySlot(anchors, count);
  const topicsOf = Array.from({ length: count }, (): [number, number][] => []);
  topics.ends.forEach((end, topic) => {
    for (let at = startAt(topics.ends, topic); at < end; at += 1)
      topicsOf[topics.phrases[at] ?? 0]?.push([topic, topics.weights[at] ?? 0]);
  });
  for (let phrase = 0; phrase < count; phrase += 1) {
    known.set(keyOf(textAt(segment.phrases, phrase), kindAt(segment, phrase)), {
      anchor: anchorOf[phrase]?.[0] ?? null,
      topics: topicsOf[phrase] ?? [],
    });
  }
}

function bySlot({ hashes, values }: HashList, size: number): number[][] {
  const lists = Array.from({ length: size }, (): number[] => []);
  values.forEach((value, at) => lists[value]?.push(hashes[at] ?? 0));
  return lists;
}

function keyOf(text: string, kind: PhraseKind): string {
  return `${kind} ${text}`;
}
