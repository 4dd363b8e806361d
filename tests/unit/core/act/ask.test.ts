import { describe, expect, it } from "vitest";
import { ask } from "../../../../src/core/act/ask";
import { anArticle, someone } from "../../../fakes/people";
import { aSituation, composed, done } from "../../../fakes/situations";

const priya = someone("Priya Raman", { expertise: ["information retrieval"] });
const page = anArticle("How BM25 ranks documents", {
  keywords: ["information retrieval"],
  textSample: "Information retrieval began with ranking documents by their words.",
});

describe("a question to somebody who knows", () => {
  it("is suggested where the page touches what Priya knows well, and then not for three weeks", () => {
    expect(ask.suggest(aSituation([priya], { page }))).toMatchObject([
      { uid: priya.uid, reason: { because: "expertise", expertise: "information retrieval" } },
    ]);
    expect(ask.suggest(aSituation([priya], { page, journal: [done("ask", [priya.uid], 5)] }))).toEqual([]);
  });

  it("asks what she makes of the page, or for something small, and does not say what she is known for", () => {
    const about = composed(ask, priya, { page });
    expect(about).toEqual({
      subject: "How BM25 ranks documents",
      body: "Hi Priya, what do you make of this?\n\nHow BM25 ranks documents\nhttps://reading.example/article",
    });
    // The page stands where it is spoken of, and what is asked about it below.
    expect(composed(ask, priya, { page, answers: { need: "Which would you begin with?" } }).body).toBe(
      `${about.body}\n\nWhich would you begin with?`,
    );
    expect(
      composed(ask, priya, { answers: { need: "Which would you begin with?", small: "Two lines" } }).body,
    ).toBe("Hi Priya, may I ask you something small?\n\nWhich would you begin with? Two lines.");
  });
});
