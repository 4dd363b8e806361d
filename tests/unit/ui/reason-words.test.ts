import { describe, expect, it, vi } from "vitest";
import type { Evidence } from "../../../src/core/ranking/ranked-contact";
import { reasonWords } from "../../../src/ui/reason-words";

vi.mock("webextension-polyfill", async () => {
  const { fakeBrowser } = await import("../../fakes/browser");
  return { default: fakeBrowser().api };
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
    expect(reasonWords([evidence("interests", "machine learning", "neural networks", "gradient descent")])).toBe(
      "is interested in machine learning (the page says neural networks and gradient descent)",
    );
  });

  it("says two reasons at most", () => {
    const three = ["a", "b", "c"].map((phrase) => evidence("interests", `${phrase} topic`, `${phrase} topic`));
    expect(reasonWords(three).split(" · ")).toHaveLength(2);
  });

  it("says of a note only the words that the page has, too", () => {
    expect(reasonWords([evidence("note", "long private story about roses", "roses")])).toBe(
      "your notes mention roses",
    );
  });
});
