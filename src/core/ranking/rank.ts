import type { Page } from "../page/page.ts";
import type { ContactIndex } from "./contact-index.ts";
import { metPhrases, type Met } from "./met-phrases.ts";
import { authorsAmong, namesIn, type NameSighting } from "./names.ts";
import { saturated } from "./page-evidence.ts";
import { pageWords, type PageWords } from "./page-words.ts";
import type { Evidence, RankedContact } from "./ranked-contact.ts";
import { Tally } from "./tally.ts";
import { faint, fieldWeight, mentionAtLeast, threshold } from "./weights.ts";

/** Page words shown with a reason. */
const wordsShown = 3;

/**
 * Who is never returned, and how many are at most (all without it). `threshold` is the score that the first must
 * reach, instead of the calibrated one: 0 gives the order even where nothing is strong.
 */
export interface RankOptions {
  readonly exclude?: ReadonlySet<string>;
  readonly limit?: number;
  readonly threshold?: number;
}

/**
 * Order the contacts who would benefit from the page, best first.
 *
 * Contacts with next to nothing in common are left out, and all of them where not even the best is good enough. Equal
 * scores fall back to `uid`, so the same list and page always give the same order.
 */
export function rankContacts(page: Page, index: ContactIndex, options: RankOptions = {}): RankedContact[] {
  const words = pageWords(page);
  const met = metPhrases(page, words, index);
  const mentions = namesIn(words, index.names);
  const authors = authorsAmong(page.authors, index.names);

  const tally = new Tally(index.contacts.length);
  for (const [phrase, one] of met) {
    for (const { slot, field } of index.phrases[phrase]?.postings ?? []) {
      const weight = strengthFor(field, one) * fieldWeight[field];
      if (weight >= faint) tally.add(slot, weight);
    }
  }
  for (const slot of authors.keys()) tally.add(slot, fieldWeight.author);
  for (const [slot, mention] of mentions) tally.add(slot, mentionWeight(mention, words));

  const uidOf = (slot: number): string => index.contacts[slot]?.uid ?? "";
  const excluded = (slot: number): boolean => options.exclude?.has(uidOf(slot)) ?? false;
  const best = tally.best(threshold.further, uidOf, excluded, options.limit);
  if ((best[0]?.score ?? 0) < (options.threshold ?? threshold.first)) return [];
  return best.map(({ slot, score }) => {
    const evidence = phraseEvidence(slot, index, met);
    const author = authors.get(slot);
    if (author !== undefined) {
      evidence.push({ field: "author", phrase: author, matched: [author], weight: fieldWeight.author });
    }
    const mention = mentions.get(slot);
    if (mention) {
      const { surface } = mention;
      evidence.push({
        field: "mention",
        phrase: surface,
        matched: [surface],
        weight: mentionWeight(mention, words),
      });
    }
    evidence.sort((a, b) => b.weight - a.weight || (a.field + a.phrase < b.field + b.phrase ? -1 : 1));
    return { uid: uidOf(slot), score, evidence };
  });
}

/** What the kind of a page is asked for counts only as a need. */
function strengthFor(field: Evidence["field"], met: Met): number {
  return field === "needs" ? Math.max(met.strength, met.byKind) : met.strength;
}

function phraseEvidence(slot: number, index: ContactIndex, met: ReadonlyMap<number, Met>): Evidence[] {
  const evidence: Evidence[] = [];
  for (const { phrase, field } of index.contacts[slot]?.phrases ?? []) {
    const one = met.get(phrase);
    const weight = one ? strengthFor(field, one) * fieldWeight[field] : 0;
    if (!one || weight < faint) continue;
    const text = index.phrases[phrase]?.text ?? "";
    evidence.push({ field, phrase: text, matched: one.words.slice(0, wordsShown), weight });
  }
  return evidence;
}

function mentionWeight(mention: NameSighting, words: PageWords): number {
  return fieldWeight.mention * (mentionAtLeast + (1 - mentionAtLeast) * saturated(mention.worth, words));
}
