import type { Contact } from "../contact/contact.ts";
import { textAt } from "./lists.ts";
import type { PageWords } from "./page-words.ts";
import { eachUnder, type Segment } from "./segment.ts";
import { isUnspaced } from "./unspaced.ts";
import { isRare } from "./rarity.ts";
import { termsOf, type Term } from "./terms.ts";
import { hashOf } from "./text-hash.ts";

/** Words before and after a name that are not part of it. */
const titles = new Set("dr prof professor mr mrs ms mx sir dame rev phd md msc bsc mba jr sr esq".split(" "));

/**
 * The words of a full name, folded and without titles: "Dr. Zoë O'Neil" → ["zoe", "oneil"]. A name in a script that sets
 * no spaces is cut into its letters, however it was written: "山田 知明" → ["山", "田", "知", "明"].
 */
export function nameWords(name: string): string[] {
  if (isUnspaced(name)) return [...name.replace(/[\s・·]+/g, "")];
  return termsOf(name)
    .map((term) => term.folded)
    .filter((word) => !titles.has(word));
}

/**
 * The forms in which a page may write a contact's full name, each as folded words: as it stands, without what is between
 * given and family name, and with what they are called. A single word is no full name: half the world is called Maria.
 */
export function nameForms({ fn, n, nickname }: Pick<Contact, "fn" | "n" | "nickname">): string[][] {
  const full = nameWords(fn);
  const short = nameWords(isUnspaced(fn) ? n.family + n.given : `${n.given} ${n.family}`);
  const ends =
    !isUnspaced(fn) && full.length > 2 && full[1]?.length === 1 ? [full[0] ?? "", ...full.slice(2)] : [];
  const family = nameWords(n.family);
  const called = nickname.split(/[,;]/, 3).flatMap((one) => {
    const words = nameWords(one);
    // "Bob" is half the world as well; "Bob" and the family name is Robert.
    return words.length === 1 && family.length > 0 && !isUnspaced(one) ? [[...words, ...family]] : [words];
  });
  const forms = [full, n.given && n.family ? short : [], ends, ...called];
  const seen = new Set<string>();
  return forms.filter((form) => {
    const key = form.join(" ");
    if (form.length < 2 || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** What names are found by: their first two words. */
export function nameKey(words: readonly string[], at = 0): string {
  return `${words[at] ?? ""} ${words[at + 1] ?? ""}`;
}

/** A full name met in the page. */
export interface NameSighting {
  readonly surface: string;
  /** Worth of the places where it stands, as for words. */
  readonly worth: number;
}

/** Every contact of the segment whose full name the page writes, word by word and with capitals where the script has them. */
export function namesIn(page: PageWords, segment: Segment): Map<number, NameSighting> {
  const seen = new Map<number, NameSighting>();
  const { terms } = page;
  for (let at = 0; at + 1 < terms.length; at += 1) {
    const first = terms[at]?.surface ?? "";
    // Scripts that set no spaces are looked through letter by letter, see `unspaced-names.ts`.
    if (!/^[^\p{Ll}]/u.test(first) || isUnspaced(first)) continue;
    eachNamed(segment, `${terms[at]?.folded} ${terms[at + 1]?.folded}`, (slot, name) => {
      const words = name.split(" ");
      const met = terms.slice(at, at + words.length);
      // "Tom. Baker Street" is not Tom Baker; "J. R. Tolkien" is one name.
      if (met.some((term, i) => i > 0 && term.opens && (met[i - 1]?.folded.length ?? 0) > 1)) return;
      if (!words.every((word, i) => met[i]?.folded === word && !/^\p{Ll}{4}/u.test(met[i].surface))) return;
      if (met.every(isOrdinary) && isAmongCapitals(terms, at, words.length)) return;
      const worth = (seen.get(slot)?.worth ?? 0) + Math.max(0, page.worth[at] ?? 0);
      seen.set(slot, { surface: met.map((term) => term.surface).join(" "), worth });
    });
  }
  return seen;
}

/** A word of every day ("Will", "Young", "Mark", "Field"), so that a capital alone does not make it a name. */
function isOrdinary(term: Term): boolean {
  return !isRare(term);
}

/** Whether the words stand in a line where every word has a capital ("Will Young People Vote"): no sign of a name there. */
function isAmongCapitals(terms: readonly Term[], at: number, length: number): boolean {
  const [before, after] = [terms[at - 1], terms[at + length]];
  const isCapital = (term: Term | undefined): boolean => /^\p{Lu}/u.test(term?.surface ?? "");
  return (!terms[at]?.opens && isCapital(before)) || (after?.opens === false && isCapital(after));
}

/** The contacts of the segment among the page's authors; "Raman, Priya" is Priya Raman. */
export function authorsAmong(authors: readonly string[], segment: Segment): Map<number, string> {
  const met = new Map<number, string>();
  for (const author of authors) {
    const turned = /^([^,]+),\s*([^,]+)$/.exec(author);
    for (const written of turned ? [author, `${turned[2]} ${turned[1]}`] : [author]) {
      const words = nameWords(written);
      eachNamed(segment, nameKey(words), (slot, name) => {
        if (name === words.join(" ")) met.set(slot, author);
      });
    }
  }
  return met;
}

/** Call `see` with every name that may begin with these two words. */
export function eachNamed(segment: Segment, key: string, see: (slot: number, name: string) => void): void {
  eachUnder(segment.namesByKey, hashOf(key), (at) =>
    see(segment.nameSlots[at] ?? 0, textAt(segment.names, at)),
  );
}
