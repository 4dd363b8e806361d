import { describe, expect, it, vi } from "vitest";
import type { Evidence } from "../../../src/core/ranking/ranked-contact";
import { reasonWords } from "../../../src/ui/reason-words";

vi.mock("../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../fakes/browser");
  return { browser: fakeBrowser().api };
});

const evidence = (field: Evidence["field"], phrase: string, ...matched: string[]): Evidence => ({
  field,
  phrase,
  matched,
  weight: 1,
});

describe("the reason under a name", () => {
  it("says what Priya is working on", () => {
    expect(reasonWords([evidence("projects", "a search engine", "search engines")])).toBe(
      "is working on a search engine",
    );
  });

  it("says the page's words where they are not hers", () => {
    expect(
      reasonWords([evidence("interests", "machine learning", "neural networks", "gradient descent")]),
    ).toBe("is interested in machine learning (the page says neural networks and gradient descent)");
  });

  it("says two reasons at most, and what belongs together in one phrase", () => {
    const four = [
      evidence("interests", "information retrieval", "information retrieval"),
      evidence("projects", "a search engine", "search"),
      evidence("interests", "search engines", "BM25"),
      evidence("work", "Founder", "founder"),
    ];
    expect(reasonWords(four)).toBe(
      "is working on a search engine · is interested in information retrieval and search engines",
    );
  });

  it("says of a note only the words that the page has, too", () => {
    expect(reasonWords([evidence("note", "long private story about roses", "roses")])).toBe(
      "your notes mention roses",
    );
  });

  it.each([
    ["company", "acme.example", "their company is in it"],
    ["site", "lena.example", "it links to their own site"],
    ["question", "sourdough", "could answer it: knows sourdough well"],
    ["tool", "building a search engine", "a tool that may help with building a search engine"],
    ["place", "Utrecht", "it is in Utrecht, where they live"],
  ] as const)("has words of its own for a reason of kind %s", (field, phrase, said) => {
    expect(reasonWords([evidence(field, phrase, phrase)])).toBe(said);
  });
});
