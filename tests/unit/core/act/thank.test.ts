import { describe, expect, it } from "vitest";
import { thank } from "../../../../src/core/act/thank";
import { someone } from "../../../fakes/people";
import { aSituation, done, drafted, suggested } from "../../../fakes/situations";

const ana = someone("Ana Lind");

describe("thanks", () => {
  it("are for help that was received, until they were said", () => {
    const received = done("received", [ana.uid], 5, "read my draft");
    expect(thank.suggest(aSituation([ana], { journal: [received] }))).toMatchObject([
      { uid: ana.uid, reason: { because: "received", what: "read my draft" } },
    ]);
    expect(suggested(thank, aSituation([ana], { journal: [done("thank", [ana.uid], 2), received] }))).toEqual(
      [],
    );
    // Thanked for something before is not thanked for this.
    expect(
      suggested(thank, aSituation([ana], { journal: [received, done("thank", [ana.uid], 9)] })),
    ).toHaveLength(1);
  });

  it("say what was done and what it changed", () => {
    expect(
      drafted(thank, ana, { answers: { did: "You read it twice", changed: "I got the interview" } }),
    ).toBe("Hi Ana, thank you.\n\nYou read it twice. I got the interview.");
  });
});
