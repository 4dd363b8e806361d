import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Page } from "../../../../src/core/page/page.ts";
import type { Quiet } from "../../../../src/core/ranking/quiet.ts";
import { quietFor } from "../../../../src/core/ranking/quiet-for.ts";
import { article, onBm25, onBread, onNeuralNetworks } from "./people.ts";

vi.setConfig({ testTimeout: 30_000 });

const isKeptFrom = (page: Page, ...topics: string[]): boolean =>
  quietFor(page, [["priya", { isPaused: false, topics }]]).has("priya");

describe("what is not to be suggested", () => {
  it("is everything, for somebody who is paused", () => {
    const wishes: [string, Quiet][] = [
      ["priya", { isPaused: true, topics: [] }],
      ["tom", { isPaused: false, topics: [] }],
    ];
    expect([...quietFor(onBread, wishes)]).toEqual(["priya"]);
  });

  it("is a page that says the topic in so many words", () => {
    expect(isKeptFrom(onBread, "sourdough")).toBe(true);
    expect(isKeptFrom(onBread, "rare books", "BM25")).toBe(false);
  });

  it("is a page on the topic that never says its name, or on one below it", () => {
    expect(isKeptFrom(onNeuralNetworks, "machine learning")).toBe(true);
    expect(isKeptFrom(onNeuralNetworks, "artificial intelligence")).toBe(true);
  });

  it("is not a page on what lies beside it, or above it", () => {
    expect(isKeptFrom(onNeuralNetworks, "statistics")).toBe(false);
    expect(isKeptFrom(onBm25, "recommender systems")).toBe(false);
  });

  it("is found in the language of the page", () => {
    const german = article("Neue Suchmaschinen", "Die Suchmaschinen der Bibliotheken.", { language: "de" });
    expect(isKeptFrom(german, "Suchmaschine")).toBe(true);
  });

  it("whatever is typed as a topic, pausing is pausing, and no topic is no wish", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "binary" })),
        fc.constantFrom(onBm25, onBread),
        (topics, page) => {
          expect(quietFor(page, [["a", { isPaused: true, topics }]]).has("a")).toBe(true);
          expect(quietFor(page, [["a", { isPaused: false, topics: [] }]]).size).toBe(0);
          quietFor(page, [["a", { isPaused: false, topics }]]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
