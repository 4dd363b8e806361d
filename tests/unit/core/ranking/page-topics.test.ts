import { describe, expect, it } from "vitest";
import { pageTopics } from "../../../../src/core/ranking/page-topics.ts";
import { article, onBm25, onBread, onNeuralNetworks } from "./people.ts";

describe("the topics of a page", () => {
  it("are what a person would type as an interest", () => {
    expect(pageTopics(onBm25)).toContain("search engines");
    expect(pageTopics(onBread)).toContain("baking");
    expect(pageTopics(onNeuralNetworks)).toEqual(expect.arrayContaining(["deep learning"]));
  });

  it("are five at most, or as many as asked for", () => {
    expect(pageTopics(onBm25).length).toBeLessThanOrEqual(5);
    expect(pageTopics(onBm25, 1)).toEqual([pageTopics(onBm25)[0]]);
  });

  it("offer a rare word of the title that the text keeps to", () =>
    expect(pageTopics(onBm25)).toContain("BM25"));

  it("are none for a page that says nothing", () => expect(pageTopics(article("", ""))).toEqual([]));

  it.each([
    [
      "Precision and recall, explained",
      "Recall is the share of documents found. High recall costs precision.",
    ],
    ["How to publish Python packages", "Build the package, sign it, and upload your packages to the index."],
  ])("have nothing to do with food where %s", (title, text) =>
    expect(pageTopics(article(title, text))).not.toContain("food industry"),
  );

  it("are of food where food is recalled", () => {
    const recalled = article("FDA widens food recall", "The food recall of frozen fruit has grown.");
    expect(pageTopics(recalled)).toContain("food industry");
  });
});
