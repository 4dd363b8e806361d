import { describe, expect, it } from "vitest";
import { rhythmBy } from "../../../../src/core/contact/rhythm";
import { helloFrom } from "../../../../src/core/journal/rhythm";
import { someone } from "../../../fakes/people";

describe("the day from which a hello fits", () => {
  const monthly = { days: 30, since: "2026-01-01" };

  it("is a month after they were last in touch, where that is the rhythm", () => {
    expect(helloFrom(monthly, "2026-11-08T09:00:00.000Z")).toBe("2026-12-08");
  });

  it("is counted from when the rhythm was set, where nothing is in the journal", () => {
    expect(helloFrom(monthly, null)).toBe("2026-01-31");
  });

  it("is none where the user set no rhythm", () => {
    expect(helloFrom(null, null)).toBeNull();
  });
});

describe("how often to be in touch with somebody", () => {
  const groups = [
    { category: "Friends", days: 30, since: "2026-06-01" },
    { category: "École", days: 90, since: "2026-06-01" },
  ];
  const days = (known: Parameters<typeof someone>[1], set = groups) =>
    rhythmBy(set)(someone("Ana Lind", known))?.days ?? null;

  it("is what they have themselves, whatever their groups have", () => {
    expect(days({ rhythm: 7, categories: ["friends"] })).toBe(7);
    expect(days({ rhythm: 7, categories: ["friends"] }, [])).toBe(7);
  });

  it("is the shortest of their groups', however the group is written", () => {
    expect(days({ categories: ["ecole", "FRIENDS", "Leeds"] })).toBe(30);
    expect(days({ categories: ["ecole"] })).toBe(90);
    expect(
      days({ categories: ["friends"] }, [...groups, { category: "friends", days: 90, since: "2026-06-01" }]),
    ).toBe(30);
  });

  it("is not said where nobody said it", () => {
    expect(days({ categories: ["Leeds"] })).toBeNull();
    expect(days({ categories: ["Friends"] }, [])).toBeNull();
  });

  it("counts for a group from the day it was set, or from when somebody came into the list after that", () => {
    const since = (rev: string) =>
      rhythmBy(groups)(someone("Ana Lind", { rev, categories: ["Friends"] }))?.since;
    expect(since("2015-03-01T00:00:00.000Z")).toBe("2026-06-01");
    expect(since("2026-08-09T10:00:00.000Z")).toBe("2026-08-09");
  });
});
