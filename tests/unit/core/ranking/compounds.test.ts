import { describe, expect, it } from "vitest";
import { phraseLinks } from "../../../../src/core/ranking/language-links.ts";
import { topicName } from "../../../../src/core/ranking/vocabulary.ts";

/** How far a page on a topic meets somebody who typed this. */
function says(typed: string, topic: string): number {
  return (
    new Map(
      phraseLinks(typed, "phrase", "en").topics.map(([number, weight]) => [topicName(number), weight]),
    ).get(topic) ?? 0
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
