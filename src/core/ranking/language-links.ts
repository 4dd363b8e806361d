import { gistOf, type PhraseKind } from "./contact-phrases.ts";
import { endsOf, hashList, type Groups, type HashList } from "./lists.ts";
import type { PageWords, WordHits } from "./page-words.ts";
import { meet, phraseOf, type Phrase } from "./phrase.ts";
import { rarityOf } from "./rarity.ts";
import { termsOf, type Term } from "./terms.ts";
import { hashOf } from "./text-hash.ts";
import { reachOf, termWeight, topicCount, vocabularyFor } from "./vocabulary.ts";

/** By what a page in English finds a phrase, and by its topics every other. */
export interface PhraseLinks {
  /** `hashOf` the stem to look for first; null where the phrase has no words. */
  readonly anchor: number | null;
  /** The topics of pages that meet it, and how far (0…1). */
  readonly topics: readonly (readonly [topic: number, weight: number])[];
}

/** The same for all phrases of a segment. */
export interface LanguageLinks {
  /** Phrases by the hash of their anchor. */
  readonly anchors: HashList;
  /** Phrases by topic number, the nearest first. */
  readonly topics: Groups & { readonly phrases: Uint32Array; readonly weights: Float64Array };
}

/** What a phrase says for a topic whose name is only a part of it ("site search engines" for "search engines"). */
const partNamed = 0.95;
/**
 * What is left of how little of a phrase a part covers where it is the head: a power. A compound is a kind of what its head
 * names ("cargo shipping" is shipping), while the rest of it only says which.
 */
const asHead = 0.5;
/** What a phrase says for a topic of which it is a term ("BM25" for "search engines"). */
const asTerm = 0.9;
/** Links weaker than this are left out. */
const faint = 0.12;

/** A contact's phrase made ready for pages of one language. */
export function preparedPhrase(text: string, kind: PhraseKind, language: string): Phrase {
  return phraseOf(gistOf(text, kind), language || "und", kind === "organisation" || kind === "place");
}

export function phraseLinks(text: string, kind: PhraseKind, language: string): PhraseLinks {
  const { anchor } = preparedPhrase(text, kind, language);
  if (anchor === "" || kind === "language") return { anchor: null, topics: [] };
  if (kind === "organisation" || kind === "place") return { anchor: hashOf(anchor), topics: [] };
  // "Community manager" is a trade of its own; "Innovation manager" is innovation, and neither is about managers.
  const gist = gistOf(text, kind);
  const own = phraseTopics(text, language, gist === text ? undefined : gist);
  if (gist !== text) {
    for (const [topic, says] of phraseTopics(gist, language))
      own.set(topic, Math.max(says, own.get(topic) ?? 0));
  }
  return { anchor: hashOf(anchor), topics: [...metTopics(own)] };
}

/** By phrase number → for looking up. */
export function languageLinks(links: readonly PhraseLinks[]): LanguageLinks {
  const anchors: [number, number][] = [];
  const byTopic = Array.from({ length: topicCount }, (): [phrase: number, weight: number][] => []);
  links.forEach(({ anchor, topics }, phrase) => {
    if (anchor !== null) anchors.push([anchor, phrase]);
    for (const [topic, weight] of topics) byTopic[topic]?.push([phrase, weight]);
  });
  const topics = byTopic.flatMap((list) => list.sort(([a, x], [b, y]) => y - x || a - b));
  return {
    anchors: hashList(anchors),
    topics: {
      ends: endsOf(byTopic.map((list) => list.length)),
      phrases: Uint32Array.from(topics, ([phrase]) => phrase),
      weights: Float64Array.from(topics, ([, weight]) => weight),
    },
  };
}
/**
 * The topics that a phrase names or belongs to, with how much it says for each (0…1); those that have nothing to do with its
 * gist, where one is given, left out.
 */
function phraseTopics(text: string, language: string, gist?: string): Map<number, number> {
  const words = phraseWords(text, language);
  const telling = withoutLittleWords(words);
  const vocabulary = vocabularyFor(language);
  const whole = phraseOf(text, language || "und").words.reduce((sum, word) => sum + word.rarity, 0) || 1;
  const found = new Map<number, number>();
  const heads = headsOf(words.terms);
  const about = gist === undefined ? null : new Set(termsOf(gist, language || "und").map(({ stem }) => stem));
  const met = [...words.byStem.keys()]
    .flatMap((stem) => vocabulary.under(stem))
    .filter(({ phrase }) => isWhole(phrase, words) || (!phrase.fixed && isWhole(phrase, telling)))
    .filter(({ phrase }) => !about || phrase.words.some(({ stem }) => about.has(stem)));
  for (const entry of met) {
    // Once "security architect" is known, its "architect" says nothing of buildings; kindred topics may be meant as well.
    const meant = met
      .filter(({ phrase }) => isPartOf(entry.phrase, phrase))
      .flatMap(({ speaksFor }) => speaksFor.filter(({ named }) => named));
    const share = Math.min(1, entry.phrase.words.reduce((sum, word) => sum + word.rarity, 0) / whole);
    const covers = entry.phrase.words.some(({ stem }) => heads.has(stem)) ? share ** asHead : share;
    for (const { topic, weight, named } of entry.speaksFor) {
      if (meant.length > 0 && !meant.some((one) => areKin(one.topic, topic))) continue;
      const says = covers >= 0.99 ? (named ? 1 : asTerm) : covers * partNamed;
      const each = says * (named ? 1 : weight / termWeight);
      if (each >= faint && each > (found.get(topic) ?? 0)) found.set(topic, each);
    }
  }
  return found;
}

/** What binds the rest of a phrase to its head ("history of art"), and what joins one head to the next. */
const binding = /^(?:of|in|for|on|to|with|at|about|by|from)$/;
const joining = /^(?:and|or)$/;

/** The stems of a phrase's heads: the last word of what stands before the first preposition, and before each "and" there. */
function headsOf(terms: readonly Term[]): ReadonlySet<string> {
  const bound = terms.findIndex((term, place) => place > 0 && binding.test(term.folded));
  const free = bound < 0 ? terms : terms.slice(0, bound);
  const last = free.filter(
    (_, place) => place + 1 === free.length || joining.test(free[place + 1]?.folded ?? ""),
  );
  return new Set(last.map(({ stem }) => stem));
}

const areKin = (one: number, other: number): boolean => reachOf(one).some(([topic]) => topic === other);

/** Whether a phrase is a part of a longer one, which says better what is meant ("architect" in "security architect"). */
function isPartOf(part: Phrase, whole: Phrase): boolean {
  return (
    part.words.length < whole.words.length &&
    part.words.every(({ stem }) => whole.words.some((word) => word.stem === stem))
  );
}

/** The topics of pages that meet an interest in these topics. */
function metTopics(own: ReadonlyMap<number, number>): Map<number, number> {
  const met = new Map<number, number>();
  for (const [topic, says] of own)
    for (const [other, far] of reachOf(topic))
      if (says * far >= faint && says * far > (met.get(other) ?? 0)) met.set(other, says * far);
  return met;
}

function isWhole(phrase: Phrase, words: PageWords): boolean {
  return (meet(phrase, words)?.worth ?? 0) >= 1;
}

/** A phrase read as if it were a page, so that the vocabulary can be looked up in it. */
function phraseWords(text: string, language: string): PageWords {
  // A phrase that somebody typed is a list of names: capitals are not asked of it.
  return wordsOf(
    termsOf(text, language || "und").map((term) => ({ ...term, opens: false })),
    language,
  );
}

/** "Women in tech" is looked for as "women tech", so that what stands between must not part the two here either. */
function withoutLittleWords(words: PageWords): PageWords {
  const terms = words.terms.filter((term) => rarityOf(term) > 0 || /^\p{Lu}{2,}$/u.test(term.surface));
  return terms.length < words.terms.length ? wordsOf(terms, words.language) : words;
}

function wordsOf(terms: readonly Term[], language: string): PageWords {
  const byStem = new Map<string, WordHits>();
  terms.forEach((term, place) => {
    const hits = byStem.get(term.stem);
    if (hits) hits.places.push(place);
    else byStem.set(term.stem, { places: [place], worth: 1 });
  });
  return { language, terms, worth: terms.map(() => 1), byStem, titleLength: 0, length: terms.length };
}
