import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayAt, mondayOf } from "../../../../src/core/calendar/date";
import { monthsUntil, periodOf, weeksUntil } from "../../../../src/core/insights/periods";

const today = "2026-04-01";
const places = ["UTC", "Europe/Berlin", "America/St_Johns", "Pacific/Apia", "Asia/Kathmandu"].map((zone) => ({
  zone,
  weeks: weeksUntil(today, 40, zone),
  months: monthsUntil(today, 12, zone),
}));
const moment = fc
  .integer({ min: Date.UTC(2025, 8, 1), max: Date.UTC(2026, 3, 2) })
  .map((time) => new Date(time).toISOString());

describe("weeks and months", () => {
  it("are those that the calendar of the place has, over every change of clocks", () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), moment, ({ zone, weeks, months }, at) => {
        const day = dayAt(at, zone);
        if (day > today) return;
        expect(weeks.days[periodOf(weeks, at)]).toBe(mondayOf(day));
        expect(months.days[periodOf(months, at)]).toBe(`${day.slice(0, 7)}-01`);
      }),
    );
  });

  it("begin at the one that is so many before this, and know of nothing earlier", () => {
    const months = monthsUntil("2026-03-31", 3, "UTC");
    expect(months.days).toEqual(["2026-01-01", "2026-02-01", "2026-03-01"]);
    expect(periodOf(months, "2025-12-31T23:59:59.999Z")).toBe(-1);
  });
});
