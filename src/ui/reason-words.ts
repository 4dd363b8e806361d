import { listed, words } from "../browser/i18n";
import type { Evidence } from "../core/ranking/ranked-contact";

/** How many reasons are said; more would be noise. */
const reasonsSaid = 2;

/** Why this person, in a phrase somebody would say: "is working on a search engine, the page says BM25". */
export function reasonWords(evidence: readonly Evidence[]): string {
  return evidence.slice(0, reasonsSaid).map(reason).join(" · ");
}

function reason({ field, phrase, matched }: Evidence): string {
  const said = words(`reason_${field}`, field === "note" ? listed(matched) : phrase);
  // Where the page uses other words than the contact, these are the interesting part.
  const other = matched.filter((word) => !phrase.toLocaleLowerCase().includes(word.toLocaleLowerCase()));
  if (other.length === 0 || field === "note" || field === "author" || field === "mention") return said;
  return `${said} (${words("reason_words", listed(other))})`;
}
