import { describe, expect, it } from "vitest";
import { groupInsights, longUnthought } from "../../../../src/core/insights/groups";
import type { ToldEntry } from "../../../../src/core/journal/told";
import { anEntry } from "../../../fakes/entries";
import { someone } from "../../../fakes/people";

const here = { today: "2026-11-29", now: "2026-11-29T12:00:00.000Z", zone: "UTC" };
const act = (at: string, groups: string[], uids = ["ana"]): ToldEntry => ({
  ...anEntry({ at, uids }),
  groups,
});

describe("acts by group of people", () => {
  it("are counted by month for the groups that most went to, which stand by name", () => {
    const entries = [
      act("2026-11-03T09:00:00.000Z", ["Work", "Friends"]),
      act("2026-10-03T09:00:00.000Z", ["Work"]),
      act("2024-10-03T09:00:00.000Z", ["Long ago"]),
      { ...act("2026-11-04T09:00:00.000Z", ["Work"]), act: "received" as const },
      ...["a", "b", "c", "d", "e"].map((name) => act("2026-09-03T09:00:00.000Z", [name])),
    ];
    const { months, groups } = groupInsights(entries, here);
    expect(months.at(-1)).toBe("2026-11-01");
    expect(groups.map(({ group }) => group)).toEqual(["Friends", "Work", "a", "b", "c", "d"]);
    expect(groups[1]?.acts.slice(-3)).toEqual([0, 1, 1]);
  });
});

describe("people of whom nothing was heard for long", () => {
  const people = ["Ana", "Bo", "Cleo", "Dora", "Emil"].map((name) =>
    someone(name, { categories: ["Friends"] }),
  );

  it("are a few of each group, by name, and nobody without a group", () => {
    const [group, ...others] = longUnthought([...people, someone("Nobody's")], [], here);
    expect(others).toEqual([]);
    expect(group?.group).toBe("Friends");
    expect(group?.people).toHaveLength(3);
    expect(group?.people.map(({ name }) => name)).toEqual(group?.people.map(({ name }) => name).toSorted());
  });

  it("are not those who had a word of any kind lately", () => {
    const near = [
      { at: "2026-08-02T09:00:00.000Z", uids: ["Ana", "Bo"] },
      { at: "2026-07-01T09:00:00.000Z", uids: ["Cleo"] },
    ];
    const names = longUnthought(people, near, here).flatMap((one) => one.people.map(({ name }) => name));
    expect(names).toEqual(["Cleo", "Dora", "Emil"]);
  });

  it("are others another week, and the same all week: a turn, not a rank", () => {
    const turns = (today: string) => JSON.stringify(longUnthought(people, [], { ...here, today }));
    expect(turns("2026-11-29")).toBe(turns("2026-11-23"));
    const weeks = ["2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23", "2026-11-30"];
    expect(new Set(weeks.map(turns)).size).toBeGreaterThan(1);
  });
});
