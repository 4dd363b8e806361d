import { describe, expect, it } from "vitest";
import type { ActId, Suggestion } from "../../../../src/core/act/act";
import { passedKey, todaysAct } from "../../../../src/core/today/todays-act";

const today = "2026-11-26";

const could = (act: ActId, uid: string, strength: number): Suggestion => ({
  act,
  uid,
  strength,
  reason: { because: "profile" },
  evidence: [],
  minutes: 2,
});
const hello = could("check-in", "Priya", 0.6);
const birthday = could("congratulate", "Ana", 0.58);
const thanks = could("thank", "Bo", 0.5);
const all = [hello, birthday, thanks];
const fresh = { journal: [], passed: null, kindsOff: [], kindsLiked: [], today };
const done = (act: string, count: number, at = "2026-11-25T10:00:00.000Z") =>
  Array.from({ length: count }, () => ({ act, at, uids: ["somebody else"] }));

describe("the one act of the day", () => {
  it("is the strongest, and the same each time one looks", () => {
    expect(todaysAct(all, fresh)).toBe(hello);
    expect(todaysAct(all, fresh)).toBe(hello);
  });

  it("is of another kind where one kind was done often lately", () => {
    expect(todaysAct(all, { ...fresh, journal: done("check-in", 1) })).toBe(birthday);
    expect(todaysAct(all, { ...fresh, journal: done("check-in", 9, "2026-10-01T10:00:00.000Z") })).toBe(
      hello,
    );
  });

  it("is for somebody else where they had something this week, unless it is their day", () => {
    const journal = [{ act: "share", at: "2026-11-24T10:00:00.000Z", uids: ["Priya", "Ana"] }];
    expect(todaysAct([hello, thanks], { ...fresh, journal })).toBe(thanks);
    expect(todaysAct([hello, birthday], { ...fresh, journal })).toBe(birthday);
    expect(todaysAct([hello], { ...fresh, journal })).toBe(hello);
    const lastWeek = [{ act: "share", at: "2026-11-19T10:00:00.000Z", uids: ["Priya"] }];
    expect(todaysAct([hello, thanks], { ...fresh, journal: lastWeek })).toBe(hello);
  });

  it("is another on “Another”, and comes round again only after all others", () => {
    const passed = { day: today, passed: [passedKey(hello)], later: false };
    expect(todaysAct(all, { ...fresh, passed })).toBe(birthday);
    const both = { ...passed, passed: [passedKey(hello), passedKey(birthday), passedKey(thanks)] };
    expect(todaysAct(all, { ...fresh, passed: both })).toBe(hello);
  });

  it("is none on “Later”, and one again tomorrow", () => {
    const passed = { day: today, passed: [], later: true };
    expect(todaysAct(all, { ...fresh, passed })).toBeNull();
    expect(todaysAct(all, { ...fresh, passed, today: "2026-11-27" })).toBe(hello);
  });

  it("is none of a kind that is not wanted, and none at all where nothing is left", () => {
    expect(todaysAct(all, { ...fresh, kindsOff: ["check-in", "congratulate"] })).toBe(thanks);
    expect(todaysAct([hello], { ...fresh, kindsOff: ["check-in"] })).toBeNull();
    expect(todaysAct([], fresh)).toBeNull();
  });
});
