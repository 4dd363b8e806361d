import { phraseOf, type Phrase } from "./phrase.ts";
import { stemmingLanguage } from "./stemmers.ts";
import { topics } from "./topics/topics.ts";

/** A phrase that speaks for one or more topics. */
export interface TopicPhrase {
  readonly phrase: Phrase;
  readonly text: string;
  /** The topics by number, and how much the phrase speaks for each: 1 for its name, less for a term. */
  readonly speaksFor: readonly { readonly topic: number; readonly weight: number; readonly named: boolean }[];
}

/** The vocabulary ready for looking up in texts of one language. */
export interface Vocabulary {
  readonly phrases: readonly TopicPhrase[];
  /** Phrases by the stem to look for first. */
  readonly byAnchor: ReadonlyMap<string, readonly number[]>;
}

/** What a topic's name, a term and a weak term say for it. */
const weights = { name: 1, term: 0.8, weak: 0.35 } as const;
/** What a term that speaks for one topic alone weighs. */
export const termWeight = weights.term;
/** How much an interest in one topic is met by a text on another. */
const kinship = { narrower: 0.75, narrowerStill: 0.5, broader: 0.45, near: 0.3 } as const;

const numberOf = new Map(topics.map((topic, number) => [topic.name, number]));
const ready = new Map<string, Vocabulary>();

/** The vocabulary for a language; built at the first call, then kept. */
export function vocabularyFor(language: string): Vocabulary {
  const key = stemmingLanguage(language);
  const before = ready.get(key);
  if (before) return before;
  const built = build(key);
  ready.set(key, built);
  return built;
}

function build(language: string): Vocabulary {
  const byKey = new Map<
    string,
    { phrase: Phrase; text: string; speaksFor: Map<number, [number, boolean]> }
  >();
  const add = (text: string, topic: number, weight: number, named: boolean): void => {
    const phrase = phraseOf(text, language || "und");
    const key = phrase.words.map((word) => word.stem + word.casing).join(" ");
    if (key === "") return;
    const entry = byKey.get(key) ?? { phrase, text, speaksFor: new Map<number, [number, boolean]>() };
    byKey.set(key, entry);
    if ((entry.speaksFor.get(topic)?.[0] ?? 0) < weight) entry.speaksFor.set(topic, [weight, named]);
  };
  topics.forEach((topic, number) => {
    for (const name of [topic.name, ...topic.also]) add(name, number, weights.name, true);
    for (const term of topic.terms) add(term.text, number, term.weak ? weights.weak : weights.term, false);
  });
  const phrases = [...byKey.values()].map(({ phrase, text, speaksFor }): TopicPhrase => {
    const list = [...speaksFor].map(([topic, [weight, named]]) => ({ topic, weight, named }));
    // A term that many topics claim says little about each of them; a name is a name.
    const claims = Math.sqrt(list.length);
    return {
      phrase,
      text,
      speaksFor: list.map((one) => (one.named ? one : { ...one, weight: one.weight / claims })),
    };
  });
  const byAnchor = new Map<string, number[]>();
  phrases.forEach(({ phrase }, number) => {
    const anchored = byAnchor.get(phrase.anchor);
    if (anchored) anchored.push(number);
    else byAnchor.set(phrase.anchor, [number]);
  });
  return { phrases, byAnchor };
}

/** The topic's name, as a person would type it. */
export function topicName(topic: number): string {
  return topics[topic]?.name ?? "";
}

/** For each topic, the topics whose texts also meet an interest in it, with how far (itself: 1). */
export const reach: readonly ReadonlyMap<number, number>[] = topics.map((_, number) => reachOf(number));

function reachOf(number: number): Map<number, number> {
  const met = new Map<number, number>();
  const add = (topic: number | undefined, weight: number): void => {
    if (topic !== undefined && (met.get(topic) ?? 0) < weight) met.set(topic, weight);
  };
  const own = topics[number];
  if (!own) return met;
  add(number, 1);
  topics.forEach((topic, other) => {
    if (topic.near.includes(own.name)) add(other, kinship.near);
    if (!topic.broader.includes(own.name)) return;
    add(other, kinship.narrower);
    topics.forEach((below, further) => {
      if (below.broader.includes(topic.name)) add(further, kinship.narrowerStill);
    });
  });
  for (const name of own.broader) add(numberOf.get(name), kinship.broader);
  for (const name of own.near) add(numberOf.get(name), kinship.near);
  return met;
}
