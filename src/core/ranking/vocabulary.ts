import { englishVocabulary } from "./baked/english-vocabulary.ts";
import { topicNames, topicReach } from "./baked/topic-graph.ts";
import { compileVocabulary } from "./compile-vocabulary.ts";
import { stemmingLanguage } from "./stemmers.ts";
import { readLine, topicWeights, type TopicPhrase } from "./vocabulary-lines.ts";

/** The vocabulary ready for looking up in texts of one language. */
export interface Vocabulary {
  /** The phrases to look for where a text has this stem. */
  under(anchor: string): readonly TopicPhrase[];
}

/** What a term that speaks for one topic alone weighs. */
export const termWeight = topicWeights.term;

const ready = new Map<string, Vocabulary>();

/** The vocabulary for a language; built at the first call, then kept. */
export function vocabularyFor(language: string): Vocabulary {
  const key = stemmingLanguage(language);
  const before = ready.get(key);
  if (before) return before;
  const made = openVocabulary(key === "en" ? englishVocabulary : compileVocabulary(key));
  ready.set(key, made);
  return made;
}

const nothing: readonly TopicPhrase[] = [];

/** Few of the lines are ever asked for, so each is read when it is. */
function openVocabulary(compiled: string): Vocabulary {
  const lines = new Map<string, string | readonly TopicPhrase[]>();
  for (const line of compiled.split("\n")) {
    const tab = line.indexOf("\t");
    lines.set(line.slice(0, tab), line.slice(tab + 1));
  }
  return {
    under(anchor) {
      const line = lines.get(anchor);
      if (typeof line !== "string") return line ?? nothing;
      const phrases = readLine(anchor, line);
      lines.set(anchor, phrases);
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
