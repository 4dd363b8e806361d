import { meet, type Phrase } from "./phrase.ts";
import type { PageWords } from "./page-words.ts";
import { rememberingSteps } from "../remembering.ts";
import { atOnce, stepOf, type Steps } from "../steps.ts";
import { topicName, vocabularyInSteps } from "./vocabulary.ts";

/** How strongly a page is on a topic, and the words that say so. */
export interface PageTopic {
  readonly topic: number;
  readonly name: string;
  /** 0…1: how much of what the page says speaks for the topic. */
  readonly strength: number;
  /** The page's own words, best first, at most `wordsKept`. */
  readonly words: readonly string[];
}

const wordsKept = 5;
/** Sightings (in worth, see `page-words.ts`) at which a phrase has said half of what it can say. */
const halfSaid = 4.5;
/** Evidence at which a page is half on a topic. */
const halfOn = 0.25;
/** How fast a topic pales beside the page's main one: a power of its share of that one's evidence. */
const aside = 2.1;
/** How much a sighting of the topic's own name counts beside all the evidence together. */
const byName = 0.1;
/** What a phrase has said at least when it stands whole in the title. */
const inTitle = 1;
/** How strongly a page at least is on a topic whose title has its acronym, or its name of three words: never by chance. */
const nameInTitle = 0.92;
const acronym = /^\p{Lu}{3,}$/u;
/** Words of text from which on a page is long, and single sightings mean less. */
const longText = 500;

/** What sightings of a phrase amount to, 0…1, fading as in BM25 (Robertson & Zaragoza 2009) and by length. */
export function saturated(worth: number, page: PageWords): number {
  const length = 0.05 + 0.95 * Math.min(4, page.length / longText);
  return worth / (worth + halfSaid * length);
}

/** How strongly the page speaks of a phrase itself, 0…1. */
export function lexicalStrength(
  phrase: Phrase,
  page: PageWords,
): { strength: number; surface: string } | null {
  const met = meet(phrase, page);
  if (!met) return null;
  if (met.worth > 0) {
    // What the title names, the page is about, however long it is.
    const said = Math.max(saturated(met.worth, page), met.titled ? inTitle : 0);
    // Words that are common each alone are seldom a whole title by chance.
    const isPhrase = met.titled && phrase.words.length > 1;
    const rarity = isPhrase ? 1 - (1 - phrase.rarity) / 2 : phrase.rarity;
    return { strength: rarity * said, surface: met.surface };
  }
  const anchor = page.byStem.get(phrase.anchor)?.worth ?? 0;
  const strength = 0.7 * met.share ** 2 * phrase.rarity * saturated(anchor, page);
  return { strength, surface: met.surface };
}

/** The topics a page is on, strongest first; ties by number. */
export const topicsOf = (page: PageWords): readonly PageTopic[] => atOnce(topicsInSteps(page));

/** The same in steps. */
export const topicsInSteps = rememberingSteps(topicsIn);

/** How many places of its words in the page are looked at in a step, and how many a word is worth before that. */
export const placesAtOnce = { most: 600, word: 10 } as const;

function* topicsIn(page: PageWords): Steps<readonly PageTopic[]> {
  const vocabulary = yield* vocabularyInSteps(page.language);
  const sums = new Map<
    number,
    { sum: number; named: number; titled: boolean; words: { surface: string; says: number }[] }
  >();
  const isEnough = stepOf(placesAtOnce.most);
  for (const [stem, { places }] of page.byStem) {
    if (isEnough(placesAtOnce.word)) yield;
    for (const entry of vocabulary.under(stem)) {
      if (isEnough(places.length)) yield;
      const met = meet(entry.phrase, page);
      if (!met || met.worth === 0) continue;
      const said = entry.phrase.rarity * saturated(met.worth, page);
      for (const { topic, weight, named } of entry.speaksFor) {
        const before = sums.get(topic) ?? { sum: 0, named: 0, titled: false, words: [] };
        before.sum += said * weight;
        if (named) before.named = Math.max(before.named, said);
        before.titled ||= named && met.titled && (entry.phrase.words.length > 2 || acronym.test(met.surface));
        before.words.push({ surface: met.surface, says: said * weight });
        sums.set(topic, before);
      }
    }
  }
  const most = Math.max(...[...sums.values()].map(({ sum }) => sum));
  return [...sums]
    .map(([topic, { sum, named, titled, words }]) => ({
      topic,
      name: topicName(topic),
      strength: Math.max(
        titled ? nameInTitle : 0,
        1 - (1 - (sum / (sum + halfOn)) * (sum / most) ** aside) * (1 - byName * named * (sum / most)),
      ),
      words: words
        .sort((a, b) => b.says - a.says || (a.surface < b.surface ? -1 : 1))
        .slice(0, wordsKept)
        .map((word) => word.surface),
    }))
    .sort((a, b) => b.strength - a.strength || a.topic - b.topic);
}
