import { describe, expect, it } from "vitest";
import { rarityOf } from "../../../../src/core/ranking/rarity.ts";
import { termsOf } from "../../../../src/core/ranking/terms.ts";
import { wordBands } from "../../../../src/core/ranking/word-frequency.ts";

const rarity = (word: string): number => Math.max(...termsOf(word, "en").map(rarityOf));

describe("rarity", () => {
  it("rises from words that are everywhere to words that are nowhere", () => {
    const rising = ["the", "people", "music", "vaccine", "beekeeping"].map(rarity);
    expect(rising).toEqual([...rising].sort((a, b) => a - b));
    expect(rising[0]).toBe(0);
  });

  it.each(["found find", "held hold", "built build", "broken break", "children child", "bigger big"])(
    "of a form with a stem of its own is that of its base form: %s",
    (pair) => {
      const [form = "", base = ""] = pair.split(" ");
      expect(rarity(form)).toBeLessThanOrEqual(rarity(base));
    },
  );

  it("is small for numbers in words, months and days of the week", () => {
    for (const word of ["twenty", "hundred", "February", "Tuesday"]) expect(rarity(word)).toBeLessThan(0.4);
  });

  it("is small for numbers", () => expect(rarity("2024")).toBeLessThan(0.2));

  it("comes from a table of at most 30 kB", () => expect(wordBands.join("").length).toBeLessThan(30_000));
});
