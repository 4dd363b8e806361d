import { gistOf, type PhraseKind } from "./contact-phrases.ts";
import { phraseOf, meet, type Phrase } from "./phrase.ts";
import { termsOf } from "./terms.ts";
import { reach, termWeight, vocabularyFor } from "./vocabulary.ts";
import type { PageWords, WordHits } from "./page-words.ts";

/** All phrases of an index made ready for pages of one language. */
export interface PhraseTable {
  /** By phrase number. */
  readonly phrases: readonly Phrase[];
  readonly byAnchor: ReadonlyMap<string, readonly number[]>;
  /** For each topic a page may have: the phrases it meets, and how far (0…1). */
  readonly byTopic: ReadonlyMap<number, readonly { readonly phrase: number; readonly weight: number }[]>;
}

/** What a phrase says for a topic whose name is only a part of it ("site search engines" for "search engines"). */
const partNamed = 0.95;
/** What a phrase says for a topic of which it is a term ("BM25" for "search engines"). */
const asTerm = 0.9;
/** Links weaker than this are left out. */
const faint = 0.12;

/** Make phrases ready for a language. */
export function phraseTable(
  texts: readonly { readonly text: string; readonly kind: PhraseKind }[],
  language: string,
): PhraseTable {
  const phrases = texts.map(({ text, kind }) =>
    phraseOf(gistOf(text, kind), language || "und", kind === "organisation"),
  );
  const byAnchor = new Map<string, number[]>();
  const byTopic = new Map<number, { phrase: number; weight: number }[]>();
  phrases.forEach((phrase, number) => {
    if (phrase.anchor === "") return;
    const anchored = byAnchor.get(phrase.anchor);
    if (anchored) anchored.push(number);
    else byAnchor.set(phrase.anchor, [number]);
    const { text = "", kind = "phrase" } = texts[number] ?? {};
    if (kind === "organisation") return;
    const own = phraseTopics(text, language);
    // "Community manager" is a trade of its own; "Innovation manager" is innovation.
    if (gistOf(text, kind) !== text) {
      for (const [topic, says] of phraseTopics(gistOf(text, kind), language))
        own.set(topic, Math.max(says, own.get(topic) ?? 0));
    }
    for (const [topic, weight] of metTopics(own)) {
      const list = byTopic.get(topic);
      if (list) list.push({ phrase: number, weight });
      else byTopic.set(topic, [{ phrase: number, weight }]);
    }
  });
  return { phrases, byAnchor, byTopic };
}

/** The topics that a phrase names or belongs to, with how much it says for each (0…1). */
function phraseTopics(text: string, language: string): Map<number, number> {
  const words = phraseWords(text, language);
  const vocabulary = vocabularyFor(language);
  const whole = phraseOf(text, language || "und").words.reduce((sum, word) => sum + word.rarity, 0) || 1;
  const found = new Map<number, number>();
  for (const stem of words.byStem.keys()) {
    for (const number of vocabulary.byAnchor.get(stem) ?? []) {
      const entry = vocabulary.phrases[number];
      const met = entry && meet(entry.phrase, words);
      if (!entry || !met || met.worth < 1) continue;
      const covers = Math.min(1, entry.phrase.words.reduce((sum, word) => sum + word.rarity, 0) / whole);
      for (const { topic, weight, named } of entry.speaksFor) {
        const says = covers >= 0.99 ? (named ? 1 : asTerm) : covers * partNamed;
        const each = says * (named ? 1 : weight / termWeight);
        if (each >= faint && each > (found.get(topic) ?? 0)) found.set(topic, each);
      }
    }
  }
  return found;
}

/** The topics of pages that meet an interest in these topics. */
function metTopics(own: ReadonlyMap<number, number>): Map<number, number> {
  const met = new Map<number, number>();
  for (const [topic, says] of own)
    for (const [other, far] of reach[topic] ?? [])
      if (says * far >= faint && says * far > (met.get(other) ?? 0)) met.set(other, says * far);
  return met;
}

/** A phrase read as if it were a page, so that the vocabulary can be looked up in it. */
function phraseWords(text: string, language: string): PageWords {
  // A phrase that somebody typed is a list of names: capitals are not asked of it.
  const terms = termsOf(text, language || "und").map((term) => ({ ...term, opens: false }));
  const byStem = new Map<string, WordHits>();
  terms.forEach((term, place) => {
    const hits = byStem.get(term.stem);
    if (hits) hits.places.push(place);
    else byStem.set(term.stem, { places: [place], worth: 1 });
  });
  return { language, terms, worth: terms.map(() => 1), byStem, titleLength: 0, length: terms.length };
}
