import { describe, expect, it } from "vitest";
import { repeatedWords } from "../../../../src/core/act/repeats";

describe("words that were used before", () => {
  const before = "In the review you were calm when it mattered, and everybody could breathe.";

  it("are found where four or more stand in a row, the longest row", () => {
    expect(repeatedWords("Again you were calm when it mattered to me", before)).toBe(
      "you were calm when it mattered",
    );
    expect(repeatedWords("EVERYBODY could breathe. you were calm, when it", before)).toBe(
      "you were calm when it",
    );
  });

  it("are not found where only a few are the same", () => {
    expect(repeatedWords("you were calm again in the meeting", before)).toBe("");
    expect(repeatedWords("", before)).toBe("");
    expect(repeatedWords("Anything", "")).toBe("");
  });
});
