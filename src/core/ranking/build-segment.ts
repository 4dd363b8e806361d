import type { ContactDocument } from "./contact-document.ts";
import type { PhraseKind } from "./contact-phrases.ts";
import { languageLinks, phraseLinks, type PhraseLinks } from "./language-links.ts";
import { endsOf, hashList, textList } from "./lists.ts";
import { nameKey } from "./names.ts";
import { fieldNumbers, kindNumbers, type Segment } from "./segment.ts";
import { hashOf } from "./text-hash.ts";

/** How English pages find a phrase; where it is known already, nothing has to be worked out. */
export type LinksOf = (text: string, kind: PhraseKind) => PhraseLinks;

const workedOut: LinksOf = (text, kind) => phraseLinks(text, kind, "en");

/**
 * Make a segment of documents, each of another contact.
 *
 * @param removed uids of contacts in earlier segments that are gone
 */
export function buildSegment(
  documents: readonly ContactDocument[],
  removed: readonly string[] = [],
  linksOf: LinksOf = workedOut,
): Segment {
  const placed = documents
    .map((document) => ({ ...document, hash: hashOf(document.uid) }))
    .sort((a, b) => a.hash - b.hash || (a.uid < b.uid ? -1 : 1));

  const numbers = new Map<string, number>();
  const phrases: { readonly text: string; readonly kind: PhraseKind; readonly slots: number[] }[] = [];
  const documentPhrases: number[] = [];
  const documentFields: number[] = [];
  const names: string[] = [];
  const nameSlots: number[] = [];
  const keys: [number, number][] = [];
  placed.forEach((document, slot) => {
    for (const { text, kind, field } of document.phrases) {
      const key = `${kind} ${text}`;
      let number = numbers.get(key);
      if (number === undefined) {
        numbers.set(key, (number = phrases.length));
        phrases.push({ text, kind, slots: [] });
      }
      phrases[number]?.slots.push(slot);
      documentPhrases.push(number);
      documentFields.push(fieldNumbers.indexOf(field));
    }
    for (const name of document.names) {
      names.push(name);
      nameSlots.push(slot);
    }
    for (const key of document.keys) keys.push([key, slot]);
  });

  return {
    uids: textList(placed.map(({ uid }) => uid)),
    uidHashes: Uint32Array.from(placed, ({ hash }) => hash),
    removed,
    phrases: textList(phrases.map(({ text }) => text)),
    kinds: Uint8Array.from(phrases, ({ kind }) => kindNumbers.indexOf(kind)),
    postings: {
      ends: endsOf(phrases.map(({ slots }) => slots.length)),
      slots: Uint32Array.from(phrases.flatMap(({ slots }) => slots)),
    },
    documents: {
      ends: endsOf(placed.map((document) => document.phrases.length)),
      phrases: Uint32Array.from(documentPhrases),
      fields: Uint8Array.from(documentFields),
    },
    names: textList(names),
    nameSlots: Uint32Array.from(nameSlots),
    namesByKey: hashList(names.map((name, at) => [hashOf(nameKey(name.split(" "))), at])),
    keys: hashList(keys),
    english: languageLinks(phrases.map(({ text, kind }) => linksOf(text, kind))),
  };
}
