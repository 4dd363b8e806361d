import { describe, expect, it, vi } from "vitest";
import { whyWords } from "../../../src/ui/act-words";

vi.mock("../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../fakes/browser");
  return { browser: fakeBrowser().api };
});

describe("why two could be introduced", () => {
  it.each([
    [
      "other",
      "needs",
      "They could use BM25. You could bring them together with Priya Raman, who knows it well.",
    ],
    [
      "other",
      "projects",
      "They are working on BM25. You could bring them together with Priya Raman, who knows it well.",
    ],
    [
      "other",
      "interests",
      "They like BM25. You could bring them together with Priya Raman, who knows it well.",
    ],
    [
      "first",
      "needs",
      "You could bring them together with Priya Raman, who could use what they know well: BM25.",
    ],
    [
      "first",
      "projects",
      "You could bring them together with Priya Raman, who is working on what they know well: BM25.",
    ],
    [
      "first",
      "interests",
      "You could bring them together with Priya Raman, who likes what they know well: BM25.",
    ],
  ] as const)("says who of them has it (%s), and that the other %s it", (knows, wanted, said) => {
    const pair = { other: "priya", name: "Priya Raman", about: "BM25" };
    expect(whyWords({ because: "match", ...pair, knows, wanted })).toBe(said);
  });
});
