import type { Page } from "../page/page.ts";
import type { ContactIndex } from "./contact-index.ts";
import { needsMetBy } from "./kind-needs.ts";
import { lexicalStrength, topicsOf } from "./page-evidence.ts";
import type { PageWords } from "./page-words.ts";
import { phraseTable, type PhraseTable } from "./phrase-table.ts";
import { stemmingLanguage } from "./stemmers.ts";
import { faint, kindStrength } from "./weights.ts";

/** How strongly the page meets one phrase, and with which of its words. */
export interface Met {
  /** 0…1: its own words and its topics together, each making up for what the other does not say. */
  strength: number;
  /** By the phrase's own words alone. */
  lexical: number;
  /** By the topics it belongs to alone. */
  topical: number;
  words: readonly string[];
  /** Only for needs: the kind of the page is what is asked for. */
  byKind: number;
}

/** Every phrase of the index that the page meets, by phrase number. */
export function metPhrases(page: Page, words: PageWords, index: ContactIndex): Map<number, Met> {
  const table = tableFor(index, page.language);
  const met = new Map<number, Met>();
  const of = (phrase: number): Met => {
    let one = met.get(phrase);
    if (!one) met.set(phrase, (one = { strength: 0, lexical: 0, topical: 0, words: [], byKind: 0 }));
    return one;
  };
  for (const stem of words.byStem.keys()) {
    for (const number of table.byAnchor.get(stem) ?? []) {
      const phrase = table.phrases[number];
      const lexical = phrase && lexicalStrength(phrase, words);
      if (!lexical || lexical.strength < faint) continue;
      const one = of(number);
      one.lexical = one.strength = lexical.strength;
      one.words = [lexical.surface];
    }
  }
  for (const topic of topicsOf(words)) {
    for (const { phrase, weight } of table.byTopic.get(topic.topic) ?? []) {
      const strength = topic.strength * weight;
      if (strength < faint) continue;
      const one = of(phrase);
      if (strength <= one.topical) continue;
      if (strength >= one.lexical) one.words = topic.words;
      one.topical = strength;
      one.strength = 1 - (1 - one.lexical) * (1 - strength);
    }
  }
  for (const number of needsMetBy(page.kind, index.phrases)) of(number).byKind = kindStrength;
  return met;
}

function tableFor(index: ContactIndex, language: string): PhraseTable {
  const key = stemmingLanguage(language);
  const before = index.tables.get(key);
  if (before) return before;
  const table = phraseTable(index.phrases, key);
  index.tables.set(key, table);
  return table;
}
