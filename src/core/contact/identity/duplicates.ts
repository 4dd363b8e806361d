import type { Contact } from "../contact";
import { identityIndex, reasonsFor, type SameReason } from "../identity";
import type { Home } from "./dialling";
import { nameForms, namesEqual, nameWords } from "./name-match";

/** Two records that may be one person's. */
export interface Pair {
  /** The fuller record first: it is the one to keep. */
  readonly uids: readonly [string, string];
  /** How sure it is, from 0 to 1. */
  readonly score: number;
  /** Everything that speaks for it, the surest first; `name`: nothing but the same full name, and nothing against it. */
  readonly reasons: readonly PairReason[];
}

export type PairReason = SameReason | "name";

/** How sure each reason makes it by itself; together they are surer. */
const sureness: Record<PairReason, number> = {
  uid: 0.99,
  email: 0.95,
  profile: 0.95,
  phone: 0.9,
  "name-and-organisation": 0.8,
  name: 0.5,
};

/** A name that so many people have says nothing about two of them. */
const namesakes = 4;

/** Records between two pauses. */
const slice = 100;

/** One key for two people, whoever is named first. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/**
 * All pairs of records that may be one person's, the surest first. Only records that share a key (an e-mail, a number, a
 * profile, a name with its organisation, a full name) are held against each other, so ten thousand take a second, not an
 * hour. Yields how much is done (0 … 1).
 *
 * @param apart `pairKey` of people who were said not to be the same
 * @param home where phone numbers without a country's code are dialled from
 */
export function* findDuplicates(
  contacts: readonly Contact[],
  apart: ReadonlySet<string>,
  home: Home | null = null,
): Generator<number, Pair[], void> {
  const index = identityIndex([], home);
  const byName = new Map<string, Contact[]>();
  const pairs: Pair[] = [];
  const seen = new Set<string>();
  const note = (a: Contact, b: Contact, reasons: readonly PairReason[]): void => {
    const key = pairKey(a.uid, b.uid);
    if (a.uid === b.uid || seen.has(key) || apart.has(key)) return;
    seen.add(key);
    const score = 1 - reasons.reduce((doubt, reason) => doubt * (1 - sureness[reason]), 1);
    const uids = fullness(a) >= fullness(b) ? ([a.uid, b.uid] as const) : ([b.uid, a.uid] as const);
    pairs.push({ uids, score, reasons });
  };
  for (const [at, contact] of contacts.entries()) {
    if (at % slice === 0) yield at / contacts.length;
    for (const { contact: other, reasons } of reasonsFor(contact, index)) note(other, contact, reasons);
    const name = nameKey(contact);
    if (name === "") continue;
    const sharing = byName.get(name);
    if (sharing === undefined) byName.set(name, [contact]);
    else sharing.push(contact);
  }
  for (const sharing of byName.values()) {
    if (sharing.length > namesakes) continue;
    for (const [at, a] of sharing.entries()) {
      for (const b of sharing.slice(at + 1)) if (mayBeOne(a, b)) note(a, b, ["name"]);
    }
  }
  return pairs.sort((a, b) => b.score - a.score || (a.uids.join("\n") < b.uids.join("\n") ? -1 : 1));
}

/** The words of a full name in order of the alphabet, nicknames by their full form. */
function nameKey(contact: Contact): string {
  const words = nameWords(contact);
  if (words.length < 2) return "";
  return words
    .map((word) => nameForms([word])[1] ?? word)
    .toSorted()
    .join(" ");
}

/** The same full name, and nothing that tells the two apart. */
function mayBeOne(a: Contact, b: Contact): boolean {
  const differ = (own: string, other: string): boolean => own !== "" && other !== "" && own !== other;
  return (
    namesEqual(nameWords(a), nameWords(b)) &&
    !differ(a.bday.slice(-5), b.bday.slice(-5)) &&
    !differ(a.org.toLowerCase(), b.org.toLowerCase())
  );
}

/** How much a record says: the one that says more is kept, the other goes into it. */
function fullness(contact: Contact): number {
  return JSON.stringify(contact).length;
}
