import { describe, expect, it } from "vitest";
import { encourage } from "../../../../src/core/act/encourage";
import { someone } from "../../../fakes/people";
import { aSituation, daysAgo, done, drafted, suggested } from "../../../fakes/situations";

const tomas = someone("Tomás Silva", { note: "Was laid off in February.", rev: daysAgo(9) });

describe("a word of courage", () => {
  it("is for Tomás, of whom the notes say something hard, and once is enough for a month", () => {
    expect(suggested(encourage, aSituation([tomas]))).toEqual([[tomas.uid, "hard-time"]]);
    expect(
      suggested(encourage, aSituation([tomas], { journal: [done("encourage", [tomas.uid], 20)] })),
    ).toEqual([]);
  });

  it("is for a need, too, and leaves alone what was written down long ago", () => {
    const bo = someone("Bo Berg", { needs: ["a new job"], rev: daysAgo(3) });
    expect(suggested(encourage, aSituation([bo]))).toEqual([[bo.uid, "need"]]);
    expect(suggested(encourage, aSituation([{ ...bo, rev: daysAgo(90) }]))).toEqual([]);
  });

  it("says nothing of the notes or the need", () => {
    const text = drafted(
      encourage,
      { ...tomas, needs: ["a new job"] },
      { answers: { line: "You will get through" } },
    );
    expect(text).toBe("Hi Tomás, you came to mind today.\n\nYou will get through.");
  });
});
