import { describe, expect, it } from "vitest";
import { rhythmBy } from "../../../../src/core/contact/rhythm";
import { helloFrom } from "../../../../src/core/journal/rhythm";
import { someone } from "../../../fakes/people";

describe("the day from which a hello fits", () => {
  const priya = someone("Priya Raman", { rhythm: 30, rev: "2026-01-01T10:00:00.000Z" });

  it("is a month after they were last in touch, where that is the rhythm", () => {
    expect(helloFrom(30, priya, "2026-11-08T09:00:00.000Z")).toBe("2026-12-08");
  });

  it("is counted from when the contact was kept, where nothing is in the journal", () => {
    expect(helloFrom(30, priya, null)).toBe("2026-01-31");
  });

  it("is none where the user set no rhythm", () => {
    expect(helloFrom(null, priya, null)).toBeNull();
  });
});

describe("how often to be in touch with somebody", () => {
  const groups = [
    { category: "Friends", days: 30 },
    { category: "École", days: 90 },
  ];

  it("is what they have themselves, whatever their groups have", () => {
    expect(rhythmBy(groups)(someone("Ana Lind", { rhythm: 7, categories: ["friends"] }))).toBe(7);
    expect(rhythmBy([])(someone("Ana Lind", { rhythm: 7, categories: ["friends"] }))).toBe(7);
  });

  it("is the shortest of their groups', however the group is written", () => {
    expect(rhythmBy(groups)(someone("Ana Lind", { categories: ["ecole", "FRIENDS", "Leeds"] }))).toBe(30);
    expect(rhythmBy(groups)(someone("Ana Lind", { categories: ["ecole"] }))).toBe(90);
  });

  it("is not said where nobody said it", () => {
    expect(rhythmBy(groups)(someone("Ana Lind", { categories: ["Leeds"] }))).toBeNull();
    expect(rhythmBy([])(someone("Ana Lind", { categories: ["Friends"] }))).toBeNull();
  });
});
