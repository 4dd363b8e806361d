import { listed, words } from "../browser/i18n";
import type { Evidence, EvidenceField } from "../core/ranking/ranked-contact";

/** How many reasons are said, phrases with one, and words of the page; more would be noise. */
const reasonsSaid = 2;
const phrasesSaid = 2;
const wordsSaid = 2;

/** Words that begin alike in so many letters are taken for the same word ("ranks", "ranking"). */
const sameBeginning = 4;

/**
 * How much a reason of this field tells, beside its weight: what somebody needs or works on says more than what they
 * are called, and a note is said only where nothing else can be.
 */
const tells: Readonly<Record<EvidenceField, number>> = {
  author: 2,
  mention: 2,
  site: 1.5,
  needs: 1.5,
  projects: 1.5,
  tool: 1.5,
  question: 1.5,
  place: 1.2,
  company: 1,
  interests: 1,
  expertise: 1,
  work: 0.7,
  categories: 0.5,
  note: 0.3,
  learned: 0.4,
};

/** Why this person, in a phrase somebody would say: "is working on a search engine · is interested in BM25". */
export function reasonWords(evidence: readonly Evidence[]): string {
  const best = evidence.toSorted((a, b) => b.weight * tells[b.field] - a.weight * tells[a.field]);
  const fields = [...new Set(best.map(({ field }) => field))].slice(0, reasonsSaid);
  return fields
    .map((field) =>
      reason(
        field,
        evidence.filter((one) => one.field === field),
      ),
    )
    .join(" · ");
}

/** What says all there is to say without the page's words. */
const complete: ReadonlySet<EvidenceField> = new Set(["author", "mention", "company", "site", "place"]);

/** All that one field says, in one phrase. */
function reason(field: EvidenceField, evidence: readonly Evidence[]): string {
  const matched = [...new Set(evidence.flatMap((one) => one.matched))];
  if (field === "note") return words("reason_note", listed(matched.slice(0, wordsSaid)));
  const phrases = evidence.slice(0, phrasesSaid).map(({ phrase }) => phrase);
  const said = words(`reason_${field}`, listed(phrases));
  // The page's own words are worth saying only where it uses none of the contact's.
  if (complete.has(field) || matched.length === 0) return said;
  if (matched.some((word) => phrases.some((phrase) => alike(word, phrase)))) return said;
  return `${said} (${words("reason_words", listed(matched.slice(0, wordsSaid)))})`;
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
