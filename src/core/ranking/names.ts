import type { Contact } from "../contact/contact.ts";
import type { PageWords } from "./page-words.ts";
import { termsOf } from "./terms.ts";

/** Words before and after a name that are not part of it. */
const titles = new Set("dr prof professor mr mrs ms mx sir dame rev phd md msc bsc mba jr sr esq".split(" "));

/** The words of a full name, folded and without titles: "Dr. Zoë O'Neil" → ["zoe", "oneil"]. */
export function nameWords(name: string): string[] {
  return termsOf(name)
    .map((term) => term.folded)
    .filter((word) => !titles.has(word));
}

/**
 * The forms in which a page may write a contact's full name, each as folded words. A single word is no full name:
 * half the world is called Maria.
 */
export function nameForms(contact: Pick<Contact, "fn" | "n">): string[][] {
  const full = nameWords(contact.fn);
  const short = nameWords(`${contact.n.given} ${contact.n.family}`);
  const ends = full.length > 2 && full[1]?.length === 1 ? [full[0] ?? "", ...full.slice(2)] : [];
  const forms = [full, contact.n.given && contact.n.family ? short : [], ends];
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
  readonly slot: number;
  readonly surface: string;
  /** Worth of the places where it stands, as for words. */
  readonly worth: number;
}

/** Every contact whose full name the page writes, word by word and with capitals where the script has them. */
export function namesIn(
  page: PageWords,
  names: ReadonlyMap<string, readonly { readonly slot: number; readonly words: readonly string[] }[]>,
): Map<number, NameSighting> {
  const seen = new Map<number, NameSighting>();
  const { terms } = page;
  for (let at = 0; at + 1 < terms.length; at += 1) {
    if (!/^[^\p{Ll}]/u.test(terms[at]?.surface ?? "")) continue;
    const candidates = names.get(`${terms[at]?.folded} ${terms[at + 1]?.folded}`);
    for (const { slot, words } of candidates ?? []) {
      const met = terms.slice(at, at + words.length);
      // "Tom. Baker Street" is not Tom Baker; "J. R. Tolkien" is one name.
      if (met.some((term, i) => i > 0 && term.opens && (met[i - 1]?.folded.length ?? 0) > 1)) continue;
      if (!words.every((word, i) => met[i]?.folded === word && !/^\p{Ll}{4}/u.test(met[i].surface))) continue;
      const worth = (seen.get(slot)?.worth ?? 0) + Math.max(0, page.worth[at] ?? 0);
      seen.set(slot, { slot, surface: met.map((term) => term.surface).join(" "), worth });
    }
  }
  return seen;
}

/** The contacts among the page's authors; "Raman, Priya" is Priya Raman. */
export function authorsAmong(
  authors: readonly string[],
  names: ReadonlyMap<string, readonly { readonly slot: number; readonly words: readonly string[] }[]>,
): Map<number, string> {
  const met = new Map<number, string>();
  for (const author of authors) {
    const turned = /^([^,]+),\s*([^,]+)$/.exec(author);
    for (const written of turned ? [author, `${turned[2]} ${turned[1]}`] : [author]) {
      const words = nameWords(written);
      const key = words.join(" ");
      for (const name of names.get(nameKey(words)) ?? [])
        if (name.words.join(" ") === key) met.set(name.slot, author);
    }
  }
  return met;
}
