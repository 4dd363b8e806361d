import { remembering } from "../remembering.ts";
import type { Contact } from "./contact.ts";
import { foldedWords, foldText } from "./fold.ts";
import { nearestWords } from "./near-words.ts";
import { rowOf, type ContactRow } from "./row.ts";

/** What a hit in each field is worth, best first; a name beats everything else. */
const worth = [8, 6, 3, 3, 2, 1.5] as const;
const noteWorth = 1;
/** A word that is whole counts more than its beginning. */
const whole = 1.5;
/** A word that is only nearly the one that was typed counts less than any that is. */
const nearly = 0.1;

/** With fewer people than this, words are allowed a slip of the keyboard. */
const enough = 3;

/** What a person is found by, folded once. A person never changes (an edit makes a new one). */
export interface Searchable {
  readonly uid: string;
  /** The name, folded, as it is written. */
  readonly name: string;
  /** The words of all fields but the note, each with a space before and behind; what is worth more comes first. */
  readonly words: string;
  /** Where each field of `worth` ends in `words`. */
  readonly ends: readonly number[];
  /** The words of the note in the same form. */
  readonly note: string;
}

/** What a row and, where it is known already, the note are found by. */
export function searchableOf(row: ContactRow, note = ""): Searchable {
  let words = " ";
  const ends: number[] = [];
  const names = [row.name];
  for (const field of [names, [row.nickname], [row.org], row.emails, row.interests]) {
    words += spaced(field);
    ends.push(words.length);
  }
  words += spaced([row.title, ...row.categories, ...row.more]);
  ends.push(words.length);
  return { uid: row.uid, name: foldText(row.name), words, ends, note: ` ${spaced([note])}` };
}

/** The same person with another note. */
export function withNote(person: Searchable, note: string): Searchable {
  return { ...person, note: ` ${spaced([note])}` };
}

function spaced(texts: readonly string[]): string {
  const words = foldedWords(texts.join(" "));
  return words.length === 0 ? "" : `${words.join(" ")} `;
}

/**
 * Find people as the user types: every word of the query must begin a word of the name, nickname, organisation, e-mail,
 * interests, categories, projects or note, in any order, case and accents apart. Where hardly anybody is found, words
 * outside of notes may have a slip: one letter too many, missing, changed or swapped, two in long words. Best first;
 * ties by name, then uid. Empty query: [].
 */
export function searchPeople(query: string, people: readonly Searchable[], limit: number): Searchable[] {
  const asked = foldedWords(query);
  if (asked.length === 0 || limit <= 0) return [];
  const typed = foldText(query.trim());
  const scores = scoresOf(asked, typed, people);
  if (scores.size < enough) addNearly(asked, people, scores);
  return [...scores]
    .sort(([a, own], [b, other]) => other - own || compare(a.name, b.name) || compare(a.uid, b.uid))
    .slice(0, limit)
    .map(([person]) => person);
}

/** Everybody who has all the words, with what that is worth. */
function scoresOf(
  asked: readonly string[],
  typed: string,
  people: readonly Searchable[],
): Map<Searchable, number> {
  const scores = new Map<Searchable, number>();
  for (const person of people) {
    const score = scoreOf(asked, typed, person);
    if (score > 0) scores.set(person, score);
  }
  return scores;
}

/** Make ready for `searchContacts`, so that the first key need not wait for it. */
export function prepareSearch(contacts: Iterable<Contact>): void {
  for (const contact of contacts) searchableContact(contact);
}

/**
 * `searchPeople` for whole contacts. Notes are looked at only where everything else finds fewer than are asked for: they
 * are most of the text.
 */
export function searchContacts(query: string, contacts: readonly Contact[], limit: number): Contact[] {
  const byUid = new Map(contacts.map((contact) => [contact.uid, contact]));
  const found =
    searchWithoutNotes(query, contacts.map(searchableContact), limit) ??
    searchPeople(query, contacts.map(withNoteOf), limit);
  return found.flatMap(({ uid }) => byUid.get(uid) ?? []);
}

/** The same for people whose notes are not known; null where too few are found for notes not to matter. */
export function searchWithoutNotes(
  query: string,
  people: readonly Searchable[],
  limit: number,
): Searchable[] | null {
  const isEnough = scoresOf(foldedWords(query), foldText(query.trim()), people).size >= limit;
  return isEnough ? searchPeople(query, people, limit) : null;
}

/** What a contact is found by, without their note; made once for each. */
export const searchableContact = remembering((contact: Contact) => searchableOf(rowOf(contact, null)));

const withNoteOf = remembering((contact: Contact) => withNote(searchableContact(contact), contact.note));

function scoreOf(asked: readonly string[], typed: string, person: Searchable): number {
  let score = 0;
  for (const word of asked) {
    const value = worthOf(word, person);
    if (value === 0) return 0;
    score += value;
  }
  // What is typed from the beginning of the name on is most likely meant.
  return person.name.startsWith(typed) ? score + worth[0] : score;
}

/** What the best hit of this word is worth; 0 where it begins no word. */
function worthOf(word: string, person: Searchable): number {
  const begins = beginning(word);
  const at = person.words.indexOf(begins);
  if (at >= 0) {
    const exact = person.words.indexOf(`${begins} `, at);
    return Math.max(fieldWorth(at, person.ends), exact < 0 ? 0 : fieldWorth(exact, person.ends) * whole);
  }
  if (!person.note.includes(begins)) return 0;
  return person.note.includes(`${begins} `) ? noteWorth * whole : noteWorth;
}

function fieldWorth(at: number, ends: readonly number[]): number {
  return worth[ends.findIndex((end) => at < end - 1)] ?? noteWorth;
}

/** How a word begins in `words`. Chinese, Japanese and Korean are written without spaces: there it may begin anywhere. */
function beginning(word: string): string {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(word)
    ? word
    : ` ${word}`;
}

/** Add those who are found when words may have a slip. */
function addNearly(
  asked: readonly string[],
  people: readonly Searchable[],
  scores: Map<Searchable, number>,
): void {
  const vocabulary = vocabularyOf(people);
  const meant = asked.map((word) => [word, ...nearestWords(word, vocabulary)]);
  if (meant.every(({ length }) => length === 1)) return;
  for (const person of people) {
    if (scores.has(person)) continue;
    let score = 0;
    for (const words of meant) {
      const best = Math.max(...words.map((word) => worthOf(word, person)));
      score = best === 0 ? -Infinity : score + best;
    }
    if (score > 0) scores.set(person, score * nearly);
  }
}

const vocabularies = new WeakMap<readonly Searchable[], ReadonlySet<string>>();

/** All words of the fields that people are called by; made once for each list. */
function vocabularyOf(people: readonly Searchable[]): ReadonlySet<string> {
  const known = vocabularies.get(people);
  if (known) return known;
  const made = new Set<string>();
  for (const { words } of people) for (const word of words.split(" ")) if (word.length > 2) made.add(word);
  vocabularies.set(people, made);
  return made;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
