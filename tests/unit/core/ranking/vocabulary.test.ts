import { describe, expect, it } from "vitest";
import { englishVocabulary } from "../../../../src/core/ranking/baked/english-vocabulary.ts";
import { compileVocabulary } from "../../../../src/core/ranking/compile-vocabulary.ts";
import { phraseOf } from "../../../../src/core/ranking/phrase.ts";
import { stemmerLanguages } from "../../../../src/core/ranking/stemmers.ts";
import { allTopics } from "../../../../src/core/ranking/topics/topics.ts";
import { readLine, speaking } from "../../../../src/core/ranking/vocabulary-lines.ts";
import { reachOf, topicCount, topicName, vocabularyFor } from "../../../../src/core/ranking/vocabulary.ts";

const english = vocabularyFor("en");
const anchors = englishVocabulary.split("\n").map((line) => line.slice(0, line.indexOf("\t")));
const entries = anchors.flatMap((anchor) => english.under(anchor).map((entry) => ({ anchor, entry })));

describe("the vocabulary as it is baked", () => {
  it("has every phrase as it would be made ready from its text", () => {
    expect(entries.length).toBeGreaterThan(4_000);
    for (const { anchor, entry } of entries) {
      expect(entry.phrase).toEqual(phraseOf(entry.text, "en"));
      expect(entry.phrase.anchor).toBe(anchor);
    }
  });

  it("has a phrase for every topic's name, which speaks for it fully", () => {
    const named = new Set(
      entries.flatMap(({ entry }) => entry.speaksFor.filter(({ named: is }) => is).map(({ topic }) => topic)),
    );
    expect(named.size).toBe(topicCount);
  });

  it("numbers topics as their files do", () => {
    const topics = allTopics();
    expect(topicCount).toBe(topics.length);
    topics.forEach(({ name, broader }, number) => {
      expect(topicName(number)).toBe(name);
      const reached = new Map(reachOf(number));
      expect(reached.get(number)).toBe(1);
      for (const above of broader)
        expect(reached.has(topics.findIndex((other) => other.name === above))).toBe(true);
    });
  });

  it("knows nothing under a stem that it does not have", () => {
    expect(english.under("zzzz")).toEqual([]);
    expect(english.under("")).toEqual([]);
  });
});

describe("the vocabulary in a language of which only what is asked for is stemmed", () => {
  // Without a stemmer, words stay as they are: "ja" stands for all of those.
  it.each([...stemmerLanguages, "ja"])("has all that stemming every word would give, in %s", (language) => {
    const asked = vocabularyFor(language);
    const all = compileVocabulary(language === "ja" ? "" : language).split("\n");
    expect(all.length).toBeGreaterThan(4_000);
    // As texts: comparing thousands of objects takes a minute.
    const wanted: string[] = [];
    const got: string[] = [];
    for (const line of all) {
      const [anchor = "", ...phrases] = line.split("\t");
      wanted.push(JSON.stringify(readLine(anchor, phrases.join("\t")).map(speaking)));
      got.push(JSON.stringify(asked.under(anchor)));
    }
    expect(got).toEqual(wanted);
    expect(asked.under("zzzz")).toEqual([]);
    expect(asked.under("")).toEqual([]);
  });
});
