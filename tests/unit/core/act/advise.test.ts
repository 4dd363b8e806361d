import { describe, expect, it } from "vitest";
import { advise } from "../../../../src/core/act/advise";
import { anArticle, someone } from "../../../fakes/people";
import { aSituation, drafted, suggested } from "../../../fakes/situations";

const ana = someone("Ana Lind");

describe("advice", () => {
  it("is suggested where Ana asks something, and nowhere else", () => {
    const question = anArticle("How do I rank rare words?", { kind: "question", authors: ["Ana Lind"] });
    expect(suggested(advise, aSituation([ana], { page: question }))).toEqual([[ana.uid, "question"]]);
    expect(suggested(advise, aSituation([ana], { page: { ...question, kind: "article" } }))).toEqual([]);
  });

  it("can be one quick thought, or feedback with what happened before what to try", () => {
    expect(drafted(advise, ana, { answers: { suggestion: "Begin with the conclusion" } })).toBe(
      "Hi Ana, one thought, to use or to leave.\n\nBegin with the conclusion.",
    );
    const answers = {
      suggestion: "Begin with the end",
      situation: "In the review",
      impact: "I got lost",
      behaviour: "You went row by row",
    };
    expect(drafted(advise, ana, { answers })).toContain(
      "In the review. You went row by row. I got lost.\n\nBegin with the end.",
    );
  });
});
