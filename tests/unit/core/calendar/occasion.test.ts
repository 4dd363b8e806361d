import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextTime, upcomingOccasions } from "../../../../src/core/calendar/occasion";
import { someone } from "../../../fakes/people";

const day = 86_400_000;
const print = (number: number): string => new Date(number * day).toISOString().slice(0, 10);
const between = (from: number, to: number) =>
  fc.integer({ min: Date.UTC(from, 0, 1) / day, max: Date.UTC(to, 0, 1) / day });

/** When a date comes next, found by walking day after day as UTC counts them. */
function walked(date: string, today: string): string {
  for (let number = Date.parse(today) / day; ; number += 1) {
    const here = print(number);
    const isLeap = print(Date.UTC(Number(here.slice(0, 4)), 1, 29) / day).slice(5, 7) === "02";
    const wanted = date.slice(-5) === "02-29" && !isLeap ? "02-28" : date.slice(-5);
    if (here.slice(5) === wanted) return here;
  }
}

describe("dates of people", () => {
  const ana = someone("Ana", { bday: "1984-12-03" });
  const bo = someone("Bo", { bday: "--11-30", anniversaries: [{ date: "2019-12-01", label: "Lantern" }] });

  it("come in their order, with the age only where the year is known", () => {
    expect(upcomingOccasions([ana, bo], "2026-11-29", 14)).toEqual([
      { uid: "Bo", kind: "birthday", label: "", date: "2026-11-30", years: null },
      { uid: "Bo", kind: "anniversary", label: "Lantern", date: "2026-12-01", years: 7 },
      { uid: "Ana", kind: "birthday", label: "", date: "2026-12-03", years: 42 },
    ]);
  });

  it("are looked for so many days ahead, today among them", () => {
    expect(upcomingOccasions([ana], "2026-12-03", 1)).toHaveLength(1);
    expect(upcomingOccasions([ana], "2026-11-20", 13)).toHaveLength(0);
    expect(upcomingOccasions([ana], "2026-11-20", 14)).toHaveLength(1);
    expect(upcomingOccasions([ana], "2026-12-04", 10_000)).toMatchObject([{ date: "2027-12-03" }]);
  });

  it("go over the new year", () => {
    const eva = someone("Eva", { bday: "2000-01-02" });
    expect(upcomingOccasions([eva], "2026-12-30", 14)).toMatchObject([{ date: "2027-01-02", years: 27 }]);
  });

  it("are kept on 28 February by somebody born on the 29th, in years that have none", () => {
    const leo = someone("Leo", { bday: "2000-02-29" });
    expect(upcomingOccasions([leo], "2027-02-20", 14)).toMatchObject([{ date: "2027-02-28", years: 27 }]);
    expect(upcomingOccasions([leo], "2028-02-20", 14)).toMatchObject([{ date: "2028-02-29", years: 28 }]);
  });

  it("are none that are still to come for the first time", () => {
    const wedding = someone("Kim", { anniversaries: [{ date: "2030-12-01", label: "wedding" }] });
    expect(upcomingOccasions([wedding], "2026-11-29", 14)).toEqual([]);
  });

  it("come next on the day that one finds by walking", () => {
    fc.assert(
      fc.property(between(1900, 2020), between(2020, 2104), fc.boolean(), (born, now, isKnown) => {
        const date = isKnown ? print(born) : `--${print(born).slice(5)}`;
        expect(nextTime(date, print(now))).toBe(walked(date, print(now)));
        const [found] = upcomingOccasions([someone("Ana", { bday: date })], print(now), 366);
        expect(found?.date).toBe(walked(date, print(now)));
      }),
      { numRuns: 300 },
    );
    expect(nextTime("--02-29", "2096-03-01")).toBe("2097-02-28");
    expect(nextTime("--02-29", "2100-02-28")).toBe("2100-02-28");
  });
});
