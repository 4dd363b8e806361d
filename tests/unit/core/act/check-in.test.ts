import { describe, expect, it } from "vitest";
import type { Situation } from "../../../../src/core/act/act";
import { checkIn } from "../../../../src/core/act/check-in";
import { suggest } from "../../../../src/core/act/suggest";
import { rhythmBy } from "../../../../src/core/contact/rhythm";
import { anArticle, someone } from "../../../fakes/people";
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
    const rhythmOf = rhythmBy([{ category: "running club", days: 30, since: "2020-01-01" }]);
    const journal = [done("share", [mara.uid], 40), done("share", [kim.uid], 40)];
    expect(suggested(checkIn, aSituation([mara, kim], { journal, rhythmOf }))).toEqual([
      [mara.uid, "rhythm"],
    ]);
    expect(suggested(checkIn, aSituation([mara, kim], { journal }))).toEqual([]);
  });

  it("is for others of a large group each day, and says so where they were never in touch", () => {
    const club = Array.from({ length: 60 }, (_, at) =>
      someone(`Runner ${at}`, { categories: ["Running club"], rev: "2015-03-01T00:00:00.000Z" }),
    );
    const rhythmOf = rhythmBy([{ category: "running club", days: 30, since: daysAgo(70).slice(0, 10) }]);
    const situation = aSituation(club, { rhythmOf });
    const days = Array.from({ length: 10 }, (_, at) => daysAgo(-at).slice(0, 10));
    const greeted = days.map((today) => suggest({ ...situation, today })[0]);
    expect(new Set(greeted.map((one) => one?.uid)).size).toBeGreaterThan(5);
    expect(greeted[0]?.reason).toEqual({ because: "rhythm", days: null });
    // Not from when their card was written, years ago, but from the day that the group got its rhythm.
    const soon = rhythmBy([{ category: "running club", days: 30, since: daysAgo(20).slice(0, 10) }]);
    expect(suggest(aSituation(club, { rhythmOf: soon }))).toEqual([]);
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

  it("is more often for ties in the middle than for the closest and for those of one act, but for each in turn", () => {
    const tie = (kind: string, count: number) =>
      Array.from({ length: 10 }, (_, at) => ({ friend: someone(`${kind} ${at}`), count }));
    const ties = [...tie("Once", 1), ...tie("Middle", 3), ...tie("Close", 20)];
    const journal = ties.flatMap(({ friend, count }) =>
      Array.from({ length: count }, (_, at) => done("share", [friend.uid], 800 + at)),
    );
    const situation = aSituation(
      ties.map(({ friend }) => friend),
      { journal },
    );
    const days = Array.from({ length: 600 }, (_, at) => daysAgo(-at).slice(0, 10));
    const greeted = new Map<string, number>();
    for (const today of days) {
      const [hello] = suggested(checkIn, { ...situation, today });
      const [kind = ""] = (hello?.[0] ?? "").split(" ");
      greeted.set(kind, (greeted.get(kind) ?? 0) + 1);
    }
    // Of six hundred about one hundred, three hundred and two hundred; the same every time.
    expect(greeted.get("Middle")).toBeGreaterThan(250);
    expect(greeted.get("Middle")).toBeLessThan(350);
    expect(greeted.get("Once")).toBeGreaterThan(60);
    expect(greeted.get("Close")).toBeGreaterThan(150);
  });

  it("has a turn before those whom a rhythm asks for, on one day in three, on Today alone", () => {
    const bea = someone("Bea Roth");
    const journal = [done("share", [ana.uid], 300), done("share", [bea.uid], 200)];
    const situation = aSituation([ana, bea], { journal });
    const days = Array.from({ length: 84 }, (_, at) => daysAgo(-at).slice(0, 10));
    const first = (page: Situation["page"]) =>
      days.map((today) => suggest({ ...situation, page, today })[0]?.uid);
    const turns = first(null).filter((uid) => uid === bea.uid).length;
    expect(turns).toBeGreaterThanOrEqual(20);
    expect(turns).toBeLessThanOrEqual(36);
    expect(new Set(first(anArticle("Pruning roses")))).toEqual(new Set([ana.uid]));
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
    expect(drafted(checkIn, ana)).toBe(
      "Hi Ana, no reason, just hello.\n\nHow is your project coming along: a data catalogue?",
    );
    expect(drafted(checkIn, { ...bo, note: "divorce" })).toBe("Hi Bo, no reason, just hello.");
  });
});
