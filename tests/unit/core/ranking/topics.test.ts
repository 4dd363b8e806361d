import { describe, expect, it } from "vitest";
import { allTopics } from "../../../../src/core/ranking/topics/topics.ts";
import { phraseLinks } from "../../../../src/core/ranking/language-links.ts";
import { topicName } from "../../../../src/core/ranking/vocabulary.ts";
import { fold } from "../../../../src/core/ranking/terms.ts";

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
});

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
