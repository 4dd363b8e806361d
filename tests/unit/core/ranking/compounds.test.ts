import { describe, expect, it } from "vitest";
import type { PhraseKind } from "../../../../src/core/ranking/contact-phrases.ts";
import { phraseLinks } from "../../../../src/core/ranking/language-links.ts";
import { topicName } from "../../../../src/core/ranking/vocabulary.ts";

/** How far a page on a topic meets somebody who typed this. */
function says(typed: string, topic: string, kind: PhraseKind = "phrase"): number {
  return (
    new Map(phraseLinks(typed, kind, "en").topics.map(([number, weight]) => [topicName(number), weight])).get(
      topic,
    ) ?? 0
  );
}

describe("a compound that somebody typed", () => {
  it("is a kind of what its head names, more than of what only says which", () => {
    expect(says("jazz photography", "photography")).toBeGreaterThan(says("photography jazz", "photography"));
    expect(says("cheese marketing", "marketing")).toBeGreaterThan(says("marketing cheese", "marketing"));
  });

  it("has its head before a preposition, too", () => {
    expect(says("photography of jazz", "photography")).toBe(says("jazz photography", "photography"));
    expect(says("photography of jazz", "photography")).toBeGreaterThan(
      says("jazz of photography", "photography"),
    );
  });

  it("has two heads where two are joined", () => {
    expect(says("jazz and photography", "photography")).toBe(says("photography and jazz", "photography"));
    expect(says("jazz and photography", "jazz")).toBe(says("photography and jazz", "jazz"));
  });

  it("says less of its head than the head alone would, and still something of the rest", () => {
    expect(says("jazz photography", "photography")).toBeLessThan(says("photography", "photography"));
    expect(says("jazz photography", "jazz")).toBeGreaterThan(0.3);
  });
});

describe("a job title and a plan", () => {
  it("are not about how high somebody stands, nor about what is done with the thing", () => {
    expect(says("Photography manager", "photography", "title")).toBe(1);
    expect(says("Photography manager", "leadership", "title")).toBe(0);
    expect(says("Leadership trainer", "leadership", "title")).toBeGreaterThan(0.3);
    expect(says("writing a book on jazz", "jazz", "plan")).toBeGreaterThan(0);
    expect(says("designing a card game", "graphic design", "plan")).toBe(0);
  });

  it("are a trade of their own where they have a name", () => {
    expect(says("Community manager", "online communities", "title")).toBe(1);
  });
});
