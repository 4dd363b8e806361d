import { listed, words } from "../browser/i18n";
import type { Evidence } from "../core/ranking/ranked-contact";

/** How many reasons are said, and how many of the page's words with one; more would be noise. */
const reasonsSaid = 2;
const wordsSaid = 2;

/** Words that begin alike in so many letters are taken for the same word ("ranks", "ranking"). */
const sameBeginning = 4;

/** Why this person, in a phrase somebody would say: "is working on a search engine · is interested in BM25". */
export function reasonWords(evidence: readonly Evidence[]): string {
  return evidence.slice(0, reasonsSaid).map(reason).join(" · ");
}

function reason({ field, phrase, matched }: Evidence): string {
  if (field === "note") return words("reason_note", listed(matched));
  const said = words(`reason_${field}`, phrase);
  // The page's own words are worth saying only where it uses none of the contact's.
  if (field === "author" || field === "mention" || matched.some((word) => alike(word, phrase))) return said;
  return matched.length === 0 ? said : `${said} (${words("reason_words", listed(matched.slice(0, wordsSaid)))})`;
}

/** Whether the two share a word, more or less. */
function alike(a: string, b: string): boolean {
  const beginnings = new Set(wordsOf(a));
  return wordsOf(b).some((word) => beginnings.has(word));
}

function wordsOf(text: string): string[] {
  return (text.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => word.length > 2)
    .map((word) => word.slice(0, sameBeginning));
}
