import { describe, expect, it } from "vitest";
import { phraseLinks } from "../../../../src/core/ranking/language-links.ts";
import { phraseOf } from "../../../../src/core/ranking/phrase.ts";
import { fold, termsOf } from "../../../../src/core/ranking/terms.ts";
import { allTopics } from "../../../../src/core/ranking/topics/topics.ts";
import { topicName } from "../../../../src/core/ranking/vocabulary.ts";

const topics = allTopics();
const names = new Set(topics.map((topic) => topic.name));

describe("the topic vocabulary", () => {
  it("covers at least 250 topics", () => expect(topics.length).toBeGreaterThanOrEqual(250));

  it("names each topic once", () => {
    const twice = topics.map((topic) => fold(topic.name)).filter((name, at, all) => all.indexOf(name) !== at);
    expect(twice).toEqual([]);
  });

  it("gives a name or other name to one topic only, unless both are close", () => {
    const owners = new Map<string, string[]>();
    for (const topic of topics)
      for (const name of new Set([topic.name, ...topic.also].map(fold)))
        owners.set(name, [...(owners.get(name) ?? []), topic.name]);
    const shared = [...owners].filter(([, list]) => list.length > 2);
    expect(shared).toEqual([]);
  });

  it.each(topics.map((topic) => [topic.name, topic] as const))("%s is well formed", (name, topic) => {
    expect(name).toMatch(/\S/);
    expect(topic.terms.length).toBeGreaterThanOrEqual(4);
    for (const one of [...topic.broader, ...topic.near]) expect(names, one).toContain(one);
    expect(topic.broader).not.toContain(name);
    expect(topic.near).not.toContain(name);
    const texts = topic.terms.map((term) => fold(term.text));
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
    for (const text of [...topic.also, ...texts])
      expect(text).toMatch(/^[\p{L}\p{N}][^<>~()\n]*[\p{L}\p{N}+#.)]$|^[\p{L}\p{N}]$|401\(k\)/u);
  });

  it("has no topic above itself", () => {
    const broader = new Map(topics.map((topic) => [topic.name, topic.broader]));
    const above = (name: string, seen: string[]): string[] =>
      (broader.get(name) ?? []).flatMap((one) => (seen.includes(one) ? [one] : above(one, [...seen, one])));
    expect(topics.flatMap((topic) => above(topic.name, [topic.name]))).toEqual([]);
  });

  it("takes every name, typed as an interest, wholly for its topic", () => {
    const missed = topics.flatMap((topic, number) =>
      [topic.name, ...topic.also].filter(
        (name) => new Map(phraseLinks(name, "phrase", "en").topics).get(number) !== 1,
      ),
    );
    expect(missed).toEqual([]);
  });

  it("says nothing for several words where a page has but one of them", () => {
    const alone = topics.flatMap((topic) =>
      [topic.name, ...topic.also, ...topic.terms.map(({ text }) => text)].filter(
        (text) => termsOf(text).length > 1 && phraseOf(text, "en").words.length < 2,
      ),
    );
    expect(alone.filter((text) => !saidByOne.has(text))).toEqual([]);
  });

  it("says nothing twice in one topic, whatever the ending", () => {
    const keyIn = (text: string, language: string): string =>
      phraseOf(text, language)
        .words.map(({ stem, casing }) => stem + casing)
        .join(" ");
    // Where stems differ in a language, one form finds what the other does not.
    const keyOf = (text: string): string => ["en", "de", "es"].map((one) => keyIn(text, one)).join("|");
    const twice = topics.flatMap((topic) => {
      const keys = [topic.name, ...topic.also, ...topic.terms.map(({ text }) => text)].map(keyOf);
      return keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `${topic.name}: ${key}`);
    });
    expect(twice).toEqual([]);
  });

  it("gives no name to two fields that have nothing to do with each other, as hospitals and hospitality", () => {
    const named = new Map<string, Set<string>>();
    for (const topic of topics)
      for (const name of [topic.name, ...topic.also]) {
        const key = phraseOf(name, "en")
          .words.map(({ stem, casing }) => stem + casing)
          .join(" ");
        named.set(key, (named.get(key) ?? new Set()).add(topic.name));
      }
    const strangers = [...named.values()]
      .map((owners) => [...owners])
      .filter((owners) => owners.some((one) => owners.some((other) => !areKin(one, other))));
    expect(strangers).toEqual(namesakes);
  });
});

/** Whose little words are no words of a page, and who are still meant by what is left ("a cappella" by "cappella"). */
const saidByOne = new Set([
  "S/4HANA",
  "RISC-V",
  "Pokemon Go",
  "Six Sigma",
  "right to erasure",
  "early childhood",
  "Dr. Seuss",
  "great-grandfather",
  "soap making",
  "candle making",
  "jewelry making",
  "a cappella",
  "via ferrata",
  "H-1B",
  "will and testament",
  "jewellery making",
  "cider making",
  "cheese making",
  "jam making",
  "DALL-E",
  "E. coli",
  "C. elegans",
  "Milky Way",
  "Next.js",
  "offline-first",
]);

/** Two fields that share a name, each rightly: an interest in it is an interest in both. */
const namesakes = [
  ["marketing", "community organising"],
  ["content marketing", "email marketing"],
  ["literature", "ancient Rome"],
];

const byName = new Map(topics.map((topic) => [topic.name, topic]));

/** One is above or near the other, or both are below or near a third. */
function areKin(one: string, other: string): boolean {
  const around = (name: string): string[] => {
    const topic = byName.get(name);
    return [name, ...(topic?.broader ?? []), ...(topic?.near ?? [])];
  };
  return around(one).some((name) => around(other).includes(name));
}

/** What an interest is about, as the vocabulary names it. */
const about = (interest: string): string[] =>
  phraseLinks(interest, "phrase", "en").topics.map(([topic]) => topicName(topic));

describe("an interest as somebody types it", () => {
  it.each(
    `permaculture, forestry, mycology, entomology, proteomics, stem cells, antibiotic resistance, tropical medicine, ophthalmology,
    nanotechnology, superconductors, photonics, nuclear power, wind energy, signal processing, fluid dynamics, network science,
    Bayesian inference, operations research, satellites, aviation, folksonomies, peer-to-peer, FPGA, type theory, Haskell, drones,
    pricing, customer success, worker cooperatives, impact investing, inflation, trade policy, trade unions, fostering, refugees,
    peacebuilding, feminism, funerals, weddings, tattoos, jewellery, cheese, home brewing, graffiti, K-pop, archery, Paralympics`.split(
      /,\s+/,
    ),
  )("%s is a topic of the vocabulary", (interest) => expect(about(interest)).not.toEqual([]));

  it.each([
    ["gene therapy", "mental health"],
    ["structural biology", "architecture of buildings"],
    ["women's health", "equity and inclusion"],
    ["amateur radio", "podcasts"],
    ["soap making", "APIs"],
  ])("%s is not %s", (interest, topic) => expect(about(interest)).not.toContain(topic));
});
