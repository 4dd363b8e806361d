import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayAt } from "../../../../src/core/calendar/date";
import { countSifts, everyEntry, siftJournal, type Sift } from "../../../../src/core/journal/sift";
import { anEntry } from "../../../fakes/entries";

const entries = [
  anEntry({ at: "2026-03-01T09:00:00.000Z" }),
  anEntry({ at: "2026-03-02T23:30:00.000Z", act: "received", uids: ["bo"], names: ["Bo Berg"] }),
  anEntry({ at: "2026-03-05T09:00:00.000Z", act: "praise", uids: ["bo"], names: ["Bo Berg"], words: "" }),
  anEntry({
    at: "2026-03-08T09:00:00.000Z",
    act: "review",
    uids: [],
    names: [],
    page: null,
    words: "A good week.",
    reflection: { at: "2026-03-09T09:00:00.000Z", words: "Zoë wrote back" },
  }),
];
const days = (sift: Partial<Sift>, zone = "UTC") =>
  siftJournal(entries, { ...everyEntry, ...sift }, zone).map(({ at }) => at.slice(8, 10));

describe("the journal, narrowed", () => {
  it("is all of it, newest first, where nothing narrows it", () => {
    expect(days({})).toEqual(["08", "05", "02", "01"]);
  });

  it("tells what was given from what came back and from what was only thought about", () => {
    expect(days({ kind: "given" })).toEqual(["05", "01"]);
    expect(days({ kind: "received" })).toEqual(["02"]);
    expect(days({ kind: "praise" })).toEqual(["05"]);
  });

  it("is narrowed to one person, and to days as they are where the user is", () => {
    expect(days({ uid: "bo" })).toEqual(["05", "02"]);
    expect(days({ from: "2026-03-02", to: "2026-03-02" })).toEqual(["02"]);
    expect(days({ from: "2026-03-03", to: "2026-03-03" }, "Europe/Berlin")).toEqual(["02"]);
  });

  it("finds what came of an act as well, accents aside", () => {
    expect(days({ query: "zoe back" })).toEqual(["08"]);
  });

  it("counts what narrows it", () => {
    expect(countSifts({ ...everyEntry, query: "a", kind: "share", to: "2026-03-01" })).toBe(2);
  });

  it("agrees with the day of each entry, however near the bounds and in whatever zone", () => {
    const moment = fc
      .integer({ min: Date.UTC(2026, 2, 26), max: Date.UTC(2026, 3, 3) })
      .map((time) => new Date(time).toISOString());
    const day = fc.integer({ min: 27, max: 31 }).map((date) => `2026-03-${date}`);
    const zone = fc.constantFrom(
      "UTC",
      "Europe/Berlin",
      "Pacific/Kiritimati",
      "Pacific/Niue",
      "Asia/Kolkata",
    );
    fc.assert(
      fc.property(fc.array(moment), day, day, zone, (moments, from, to, where) => {
        const found = siftJournal(
          moments.map((at) => anEntry({ at })),
          { ...everyEntry, from, to },
          where,
        );
        const wanted = moments.filter((at) => dayAt(at, where) >= from && dayAt(at, where) <= to);
        expect(found.map(({ at }) => at).toSorted()).toEqual(wanted.toSorted());
      }),
    );
  });
});
