import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Suggestion } from "../../../../src/core/act/act";
import { kindOfDay } from "../../../../src/core/today/day-of-week";
import { noIntention } from "../../../../src/core/settings/settings";
import { sittingOf, sittingSize } from "../../../../src/core/today/sitting";

const could = (uid: string): Suggestion => ({
  act: "check-in",
  uid,
  strength: 0.5,
  reason: { because: "profile" },
  evidence: [],
  minutes: 2,
});
const birthday = (uid: string) =>
  ({ uid, kind: "birthday", label: "", date: "2026-11-29", years: null }) as const;

describe("a sitting", () => {
  it("has one thing of each sort before a second of any", () => {
    const items = sittingOf({
      promises: [{ id: "book" }, { id: "slides" }],
      dates: [birthday("Ana")],
      shelves: [{ uid: "Bo", count: 2 }],
      read: [],
      suggestions: [could("Cleo"), could("Dora")],
    });
    expect(items.map(({ what }) => what)).toEqual(["promise", "date", "shelf", "act", "promise"]);
  });

  it("is short, never asks twice for the same person, and leaves no room empty while there is something", () => {
    const uid = fc.constantFrom("a", "b", "c", "d", "e", "f", "g");
    const uids = fc.array(uid, { maxLength: 6 });
    fc.assert(
      fc.property(uids, uids, uids, uids, fc.uniqueArray(uid), (dates, shelves, read, acts, promises) => {
        const items = sittingOf({
          promises: promises.map((id) => ({ id })),
          dates: dates.map(birthday),
          shelves: shelves.map((one) => ({ uid: one, count: 1 })),
          read: read.map((one) => ({ uid: one })),
          suggestions: acts.map(could),
        });
        const people = items.flatMap((item) =>
          item.what === "promise" ? [] : item.what === "date" ? item.occasion.uid : item.uid,
        );
        expect(new Set(people).size).toBe(people.length);
        const all = new Set([...dates, ...shelves, ...read, ...acts]).size + promises.length;
        expect(items).toHaveLength(Math.min(sittingSize, all));
      }),
    );
  });
});

describe("what kind of day it is", () => {
  it("is what the user chose for this day of the week", () => {
    const intention = { ...noIntention, daysOff: [7], sittingDay: 6, reviewDay: 7 };
    expect(kindOfDay("2026-11-29", intention)).toEqual({ isOff: true, isSitting: false, isReview: true });
    expect(kindOfDay("2026-11-28", intention)).toEqual({ isOff: false, isSitting: true, isReview: false });
  });

  it("is never off for somebody who chose all seven", () => {
    const daysOff = [1, 2, 3, 4, 5, 6, 7];
    expect(kindOfDay("2026-11-29", { ...noIntention, daysOff }).isOff).toBe(false);
  });
});
