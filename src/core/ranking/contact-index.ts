import type { Contact } from "../contact/contact.ts";
import { contactPhrases, type PhraseKind } from "./contact-phrases.ts";
import { nameForms, nameKey } from "./names.ts";
import { phraseTable, type PhraseTable } from "./phrase-table.ts";
import type { EvidenceField } from "./ranked-contact.ts";

/** One phrase that contacts have, with everybody who has it. */
export interface IndexedPhrase {
  readonly text: string;
  readonly kind: PhraseKind;
  readonly postings: readonly Posting[];
}

/** Somebody who has a phrase, and where it stands on them. */
export interface Posting {
  readonly slot: number;
  readonly field: EvidenceField;
}

/** A contact in the index; its place in the list is its slot. */
export interface IndexedContact {
  readonly uid: string;
  readonly phrases: readonly { readonly phrase: number; readonly field: EvidenceField }[];
  readonly names: readonly (readonly string[])[];
}

/**
 * The contacts as documents of an inverted index: phrase → who has it. Ranking a page costs what its words touch, not
 * what the list is long (Zobel & Moffat 2006). A value: changing it gives a new one.
 */
export interface ContactIndex {
  /** By slot; null where a contact was taken out. */
  readonly contacts: readonly (IndexedContact | null)[];
  readonly slots: ReadonlyMap<string, number>;
  readonly phrases: readonly IndexedPhrase[];
  readonly phraseByKey: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<
    string,
    readonly { readonly slot: number; readonly words: readonly string[] }[]
  >;
  /** The phrases made ready for a language, at the first page in it. */
  readonly tables: Map<string, PhraseTable>;
}

interface Draft {
  contacts: (IndexedContact | null)[];
  slots: Map<string, number>;
  phrases: { text: string; kind: PhraseKind; postings: Posting[] }[];
  phraseByKey: Map<string, number>;
  names: Map<string, { slot: number; words: readonly string[] }[]>;
}

/** Build the index of a whole list. Two contacts of one uid: the later one counts. */
export function buildIndex(contacts: readonly Contact[]): ContactIndex {
  const draft: Draft = {
    contacts: [],
    slots: new Map(),
    phrases: [],
    phraseByKey: new Map(),
    names: new Map(),
  };
  const last = new Map(contacts.map((contact) => [contact.uid, contact]));
  for (const contact of last.values()) put(draft, contact);
  const index = { ...draft, tables: new Map<string, PhraseTable>() };
  index.tables.set("en", phraseTable(draft.phrases, "en"));
  return index;
}

/** The index with this contact in it, in place of an earlier one of the same uid. Costs about a copy of the lists. */
export function withContact(index: ContactIndex, contact: Contact): ContactIndex {
  const draft = draftOf(withoutContact(index, contact.uid));
  put(draft, contact);
  return { ...draft, tables: new Map() };
}

/** The index without a contact; the same index where nobody has that uid. */
export function withoutContact(index: ContactIndex, uid: string): ContactIndex {
  const slot = index.slots.get(uid);
  const gone = slot === undefined ? null : index.contacts[slot];
  if (slot === undefined || !gone) return index;
  const draft = draftOf(index);
  draft.contacts[slot] = null;
  draft.slots.delete(uid);
  for (const { phrase } of gone.phrases) {
    const one = draft.phrases[phrase];
    if (one)
      draft.phrases[phrase] = { ...one, postings: one.postings.filter((posting) => posting.slot !== slot) };
  }
  for (const words of gone.names) {
    const left = draft.names.get(nameKey(words))?.filter((name) => name.slot !== slot) ?? [];
    if (left.length > 0) draft.names.set(nameKey(words), left);
    else draft.names.delete(nameKey(words));
  }
  // No phrase changed, only who has it: what was made ready stays so.
  return { ...draft, tables: new Map(index.tables) };
}

function draftOf(index: ContactIndex): Draft {
  return {
    contacts: [...index.contacts],
    slots: new Map(index.slots),
    phrases: index.phrases.map((one) => ({ ...one, postings: [...one.postings] })),
    phraseByKey: new Map(index.phraseByKey),
    names: new Map([...index.names].map(([key, list]) => [key, [...list]])),
  };
}

function put(draft: Draft, contact: Contact): void {
  const slot = draft.contacts.length;
  const phrases = contactPhrases(contact).map(({ text, kind, field }) => {
    const key = `${kind} ${text}`;
    let phrase = draft.phraseByKey.get(key);
    if (phrase === undefined) {
      phrase = draft.phrases.length;
      draft.phrases.push({ text, kind, postings: [] });
      draft.phraseByKey.set(key, phrase);
    }
    draft.phrases[phrase]?.postings.push({ slot, field });
    return { phrase, field };
  });
  const names = nameForms(contact);
  for (const words of names) {
    const list = draft.names.get(nameKey(words));
    if (list) list.push({ slot, words });
    else draft.names.set(nameKey(words), [{ slot, words }]);
  }
  draft.contacts.push({ uid: contact.uid, phrases, names });
  draft.slots.set(contact.uid, slot);
}
