import type { Contact } from "./contact.ts";

/** What a hit in each field is worth, best first; a name beats everything else. */
const worth = { name: 8, nickname: 6, org: 3, email: 3, interest: 2 } as const;
/** A word that is whole counts more than its beginning. */
const whole = 1.5;

/** Lower case and without accents, so that "zoe" finds Zoë. */
function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/ø/g, "o")
    .replace(/ł/g, "l")
    .replace(/æ/g, "ae");
}

const wordsOf = (text: string): string[] => plain(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/**
 * Find people as the user types: every word of the query must begin a word of the name, nickname, organisation, e-mail
 * or interests, in any order, case and accents apart. Best first; ties by formatted name, then uid. Empty query: [].
 */
export function searchContacts(query: string, contacts: readonly Contact[], limit: number): Contact[] {
  const asked = wordsOf(query);
  if (asked.length === 0 || limit <= 0) return [];
  const found: { contact: Contact; score: number }[] = [];
  const typed = plain(query.trim());
  for (const contact of contacts) {
    const score = scoreOf(asked, typed, contact);
    if (score > 0) found.push({ contact, score });
  }
  const nameOf = (contact: Contact): string => searchableOf(contact).fn;
  return found
    .sort(
      (a, b) =>
        b.score - a.score ||
        compare(nameOf(a.contact), nameOf(b.contact)) ||
        compare(a.contact.uid, b.contact.uid),
    )
    .slice(0, limit)
    .map(({ contact }) => contact);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface Searchable {
  readonly fn: string;
  readonly emails: readonly string[];
  readonly words: readonly { readonly word: string; readonly value: number }[];
}

/** A contact never changes (an edit makes a new one), so what it is searched by is made once. */
const searchable = new WeakMap<Contact, Searchable>();

function searchableOf(contact: Contact): Searchable {
  const before = searchable.get(contact);
  if (before) return before;
  const best = new Map<string, number>();
  const add = (value: number, text: string): void => {
    for (const word of wordsOf(text)) if ((best.get(word) ?? 0) < value) best.set(word, value);
  };
  add(worth.name, `${contact.fn} ${contact.n.given} ${contact.n.family}`);
  add(worth.nickname, contact.nickname);
  add(worth.org, contact.org);
  for (const { value } of contact.emails) add(worth.email, value);
  for (const interest of contact.interests) add(worth.interest, interest);
  const made = {
    fn: plain(contact.fn),
    emails: contact.emails.map(({ value }) => plain(value)),
    words: [...best].map(([word, value]) => ({ word, value })),
  };
  searchable.set(contact, made);
  return made;
}

function scoreOf(asked: readonly string[], query: string, contact: Contact): number {
  const { fn, emails, words } = searchableOf(contact);
  let score = 0;
  for (const sought of asked) {
    let best = 0;
    for (const { word, value } of words)
      if (word.startsWith(sought)) best = Math.max(best, value * (word === sought ? whole : 1));
    if (best === 0) return emails.some((email) => email.startsWith(query)) ? worth.email : 0;
    score += best;
  }
  // What is typed from the beginning of the name on is most likely meant.
  return fn.startsWith(query) ? score + worth.name : score;
}
