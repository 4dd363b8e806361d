import { atOnce, type Steps } from "../steps.ts";
import { foldedWord, keysOf } from "./terms.ts";

/** Things by the words that they have, for a language in which nothing was stemmed before. */
export interface WordBeginnings {
  /** Everything that has a word with this stem, rising, each once. */
  under(stem: string): readonly number[];
}

/** Longer words keep more than so many letters in every stemmer's hands. */
const short = 6;
const kept = { short: 2, long: 3 } as const;
/** How many words are a step. */
const wordsAtOnce = 250;

type NumberedWords = Iterable<readonly [word: string, numbers: readonly number[]]>;

/**
 * A word and its stem begin alike, in all languages of `stemmers.ts` but English: so only words that begin like a stem
 * have to be stemmed to tell which of them have it. Stemming thousands of words to find the few that a page has would
 * keep the first page of each language waiting.
 *
 * @param words each with the numbers of what has it; a word may come more than once
 * @param language as `stemmingLanguage` gives it, and not English
 */
export function wordBeginnings(words: NumberedWords, language: string): WordBeginnings {
  return atOnce(wordBeginningsInSteps(words, language));
}

/** The same in steps: it is everybody's words, or the whole vocabulary's. */
export function* wordBeginningsInSteps(words: NumberedWords, language: string): Steps<WordBeginnings> {
  let taken = 0;
  const byBeginning = new Map<string, Map<string, number[]>>();
  for (const [word, numbers] of words) {
    taken += 1;
    if (taken % wordsAtOnce === 0) yield;
    // Nothing of the language: accents and signs go before any stemmer comes.
    const folded = foldedWord(word);
    const beginning = folded.slice(0, folded.length > short ? kept.long : kept.short);
    let begun = byBeginning.get(beginning);
    if (!begun) byBeginning.set(beginning, (begun = new Map<string, number[]>()));
    const before = begun.get(word);
    if (before) before.push(...numbers);
    else begun.set(word, [...numbers]);
  }
  return {
    under(stem) {
      const found = new Set<number>();
      for (const beginning of new Set([stem.slice(0, kept.long), stem.slice(0, kept.short)]))
        for (const [word, numbers] of byBeginning.get(beginning) ?? [])
          if (keysOf(word, language).stem === stem) for (const number of numbers) found.add(number);
      return [...found].sort((a, b) => a - b);
    },
  };
}
