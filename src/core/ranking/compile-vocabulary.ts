import { phraseOf, type Phrase } from "./phrase.ts";
import { allTopics } from "./topics/topics.ts";
import { printLine, topicWeights as weights, type TopicPhrase } from "./vocabulary-lines.ts";

/**
 * Make the vocabulary ready for texts of one language (as `stemmingLanguage` gives it): a line for each stem that phrases
 * are looked for by, with these phrases. `openVocabulary` reads it.
 */
export function compileVocabulary(language: string): string {
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
  allTopics().forEach((topic, number) => {
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
  const byAnchor = new Map<string, TopicPhrase[]>();
  for (const one of phrases) {
    const anchored = byAnchor.get(one.phrase.anchor);
    if (anchored) anchored.push(one);
    else byAnchor.set(one.phrase.anchor, [one]);
  }
  return [...byAnchor].map(([anchor, list]) => `${anchor}\t${printLine(list)}`).join("\n");
}
