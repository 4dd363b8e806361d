import { anchoredPhrases } from "./anchored-phrases.ts";
import { surfacesOf } from "./terms.ts";
import { allTopics } from "./topics/topics.ts";
import {
  printClaims,
  printLine,
  printNumbers,
  topicWeights as weights,
  type Claim,
} from "./vocabulary-lines.ts";

/** Every text of the vocabulary once, and what it says for each topic that has it, both in the order of the topics. */
function claimed(): ReadonlyMap<string, readonly Claim[]> {
  const byText = new Map<string, Map<number, Claim>>();
  const add = (text: string, topic: number, weight: number, named: boolean): void => {
    const claims = byText.get(text) ?? new Map<number, Claim>();
    byText.set(text, claims);
    if ((claims.get(topic)?.weight ?? 0) < weight) claims.set(topic, { topic, weight, named });
  };
  allTopics().forEach((topic, number) => {
    for (const name of [topic.name, ...topic.also]) add(name, number, weights.name, true);
    for (const term of topic.terms) add(term.text, number, term.weak ? weights.weak : weights.term, false);
  });
  return new Map([...byText].map(([text, claims]) => [text, [...claims.values()]]));
}

/**
 * Make the vocabulary ready for texts of one language (as `stemmingLanguage` gives it): a line for each stem that phrases
 * are looked for by, with these phrases. `openVocabulary` reads it.
 */
export function compileVocabulary(language: string): string {
  return [...anchoredPhrases(claimed(), language)]
    .map(([anchor, phrases]) => `${anchor}\t${printLine(phrases)}`)
    .join("\n");
}

/** The texts of the vocabulary, a line each with what it says for which topics. */
export function printTexts(): string {
  return [...claimed()].map(([text, claims]) => `${text}|${printClaims(claims)}`).join("\n");
}

/** Their words, a line each with the numbers of the texts that have it, the first text being 0. */
export function printWords(): string {
  const byWord = new Map<string, number[]>();
  [...claimed().keys()].forEach((text, number) => {
    for (const word of surfacesOf(text)) {
      const numbers = byWord.get(word);
      if (numbers) numbers.push(number);
      else byWord.set(word, [number]);
    }
  });
  return [...byWord].map(([word, numbers]) => `${word}|${printNumbers(numbers)}`).join("\n");
}
