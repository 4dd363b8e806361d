import { describe, expect, it } from "vitest";
import { checkIn } from "../../../../src/core/act/check-in";
import { rhythmBy } from "../../../../src/core/contact/rhythm";
import { someone } from "../../../fakes/people";
import { aSituation, daysAgo, done, drafted, suggested } from "../../../fakes/situations";

const ana = someone("Ana Lind", { rhythm: 30, projects: ["a data catalogue"] });
const bo = someone("Bo Berg");

describe("a hello", () => {
  it("is for Ana when the time that the user set is over, not before", () => {
    expect(suggested(checkIn, aSituation([ana], { journal: [done("share", [ana.uid], 40)] }))).toEqual([
      [ana.uid, "rhythm"],
    ]);
    expect(suggested(checkIn, aSituation([ana], { journal: [done("share", [ana.uid], 10)] }))).toEqual([]);
  });

  it("is for Mara when the time that her group was given is over, and for nobody else in it who has a time of their own", () => {
    const mara = someone("Mara Okafor", { categories: ["Running club"] });
    const kim = someone("Kim Lee", { categories: ["Running club"], rhythm: 90 });
    const rhythmOf = rhythmBy([{ category: "running club", days: 30 }]);
    const journal = [done("share", [mara.uid], 40), done("share", [kim.uid], 40)];
    expect(suggested(checkIn, aSituation([mara, kim], { journal, rhythmOf }))).toEqual([
      [mara.uid, "rhythm"],
    ]);
    expect(suggested(checkIn, aSituation([mara, kim], { journal }))).toEqual([]);
  });

  it("is for somebody lost sight of, one a day, and never for a stranger to the journal", () => {
    const others = ["Rosa", "Mara", "Tomás"].map((name) => someone(name));
    const journal = others.map(({ uid }) => done("share", [uid], 200));
    const situation = aSituation([...others, bo], { journal });
    expect(suggested(checkIn, situation)).toHaveLength(1);
    const days = Array.from({ length: 30 }, (_, at) => daysAgo(-at).slice(0, 10));
    const greeted = new Set(
      days.flatMap((today) => suggested(checkIn, { ...situation, today }).map(([uid]) => uid)),
    );
    expect([...greeted].toSorted()).toEqual(others.map(({ uid }) => uid).toSorted());
  });

  it("is not for somebody who was written to last week, or years ago", () => {
    for (const days of [7, 3_000]) {
      expect(suggested(checkIn, aSituation([bo], { journal: [done("share", [bo.uid], days)] }))).toEqual([]);
    }
  });

  it("asks what the user asks, else after what Ana is working on, else nothing; never from the notes", () => {
    expect(drafted(checkIn, ana, { answers: { question: "How was the move?" } })).toBe(
      "Hi Ana, no reason, just hello.\n\nHow was the move?",
    );
    expect(drafted(checkIn, ana)).toContain("what you are working on: a data catalogue?");
    expect(drafted(checkIn, { ...bo, note: "divorce" })).toBe("Hi Bo, no reason, just hello.");
  });
});
