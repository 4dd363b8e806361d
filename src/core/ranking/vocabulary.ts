import { englishVocabulary } from "./baked/english-vocabulary.ts";
import { topicNames, topicReach } from "./baked/topic-graph.ts";
import { vocabularyTexts, vocabularyWords } from "./baked/vocabulary-texts.ts";
import { anchoredPhrases } from "./anchored-phrases.ts";
import { atOnce, type Steps } from "../steps.ts";
import { stemmingLanguage } from "./stemmers.ts";
import {
  readClaims,
  readLine,
  readNumbers,
  speaking,
  topicWeights,
  type TopicPhrase,
} from "./vocabulary-lines.ts";
import { wordBeginningsInSteps } from "./word-beginnings.ts";

/** The vocabulary ready for looking up in texts of one language. */
export interface Vocabulary {
  /** The phrases to look for where a text has this stem. */
  under(anchor: string): readonly TopicPhrase[];
}

/** What a term that speaks for one topic alone weighs. */
export const termWeight = topicWeights.term;

const ready = new Map<string, Vocabulary>();

/** The vocabulary for a language; opened at the first call, then kept. */
export function vocabularyFor(language: string): Vocabulary {
  return atOnce(vocabularyInSteps(language));
}

/** The same in steps. */
export function* vocabularyInSteps(language: string): Steps<Vocabulary> {
  const key = stemmingLanguage(language);
  const before = ready.get(key);
  if (before) return before;
  const made = key === "en" ? yield* openVocabulary(englishVocabulary) : yield* stemmedAsAsked(key);
  ready.set(key, made);
  return made;
}

const nothing: readonly TopicPhrase[] = [];

/** How many lines of the vocabulary are a step. */
const linesAtOnce = 1_000;

/** Few of the lines are ever asked for, so each is read when it is. */
function* openVocabulary(compiled: string): Steps<Vocabulary> {
  const lines = new Map<string, string | readonly TopicPhrase[]>();
  for (const line of compiled.split("\n")) {
    if (lines.size % linesAtOnce === 0) yield;
    const tab = line.indexOf("\t");
    lines.set(line.slice(0, tab), line.slice(tab + 1));
  }
  return {
    under(anchor) {
      const line = lines.get(anchor);
      if (typeof line !== "string") return line ?? nothing;
      const phrases = readLine(anchor, line).map(speaking);
      lines.set(anchor, phrases);
      return phrases;
    },
  };
}

/** In another language only what a page asks for is stemmed. */
function* stemmedAsAsked(language: string): Steps<Vocabulary> {
  const texts = vocabularyTexts.split("\n");
  const words = yield* wordBeginningsInSteps(
    vocabularyWords.split("\n").map((line): [string, number[]] => {
      const [word = "", numbers = ""] = line.split("|");
      return [word, readNumbers(numbers)];
    }),
    language,
  );
  const known = new Map<string, readonly TopicPhrase[]>();
  return {
    under(anchor) {
      let phrases = known.get(anchor);
      if (!phrases) {
        const having = words.under(anchor).map((number): [string, ReturnType<typeof readClaims>] => {
          const [text = "", claims = ""] = (texts[number] ?? "").split("|");
          return [text, readClaims(claims)];
        });
        phrases = anchoredPhrases(having, language).get(anchor)?.map(speaking) ?? nothing;
        known.set(anchor, phrases);
      }
      return phrases;
    },
  };
}

const names = topicNames.split("\n");
const reached = topicReach.split("\n");

/** How many topics there are: their numbers are below it. */
export const topicCount = names.length;

/** The topic's name, as a person would type it. */
export function topicName(topic: number): string {
  return names[topic] ?? "";
}

/** The topics whose texts also meet an interest in this one, with how far (itself: 1). */
export function reachOf(topic: number): readonly (readonly [topic: number, far: number])[] {
  return JSON.parse(reached[topic] ?? "[]") as [number, number][];
}
