import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  dayAt,
  daysBetween,
  instantOf,
  isIsoDate,
  mondayOf,
  timeAt,
  weekdayOf,
} from "../../../../src/core/calendar/date";
import { wallClock, zones } from "../../../fakes/wall-clock";

const day = 86_400_000;

/** Any day, as the independent answer counts it: whole days of UTC, where no clock ever changes. */
const days = fc.integer({
  min: Date.UTC(1700, 0, 1) / day,
  max: Date.UTC(2400, 0, 1) / day,
});
const print = (number: number): string => new Date(number * day).toISOString().slice(0, 10);

const zone = fc.constantFrom(...zones);
const instants = fc.date({
  min: new Date("1990-01-01"),
  max: new Date("2037-01-01"),
  noInvalidDate: true,
});

describe("a calendar date", () => {
  it.each(["2026-02-28", "2024-02-29", "9999-12-31", "1600-01-01"])("can be %s", (text) => {
    expect(isIsoDate(text)).toBe(true);
  });

  it.each([
    "2026-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-1-1",
    "--02-28",
    "2026-02-28T10:00",
    "0999-01-01",
    "",
    "tomorrow",
  ])("cannot be %j", (text) => {
    expect(isIsoDate(text)).toBe(false);
  });

  it("is counted in days as UTC counts them, over any number of leap years", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -40_000, max: 40_000 }), (from, count) => {
        expect(addDays(print(from), count)).toBe(print(from + count));
        expect(daysBetween(print(from), print(from + count))).toBe(count);
      }),
    );
  });

  it("has the weekday that UTC gives it, and a Monday at most six days back", () => {
    fc.assert(
      fc.property(days, (number) => {
        expect(weekdayOf(print(number)) % 7).toBe(new Date(number * day).getUTCDay());
        const monday = mondayOf(print(number));
        expect(weekdayOf(monday)).toBe(1);
        expect(daysBetween(monday, print(number))).toBe((new Date(number * day).getUTCDay() + 6) % 7);
      }),
    );
  });
});

describe("a moment on somebody's clock", () => {
  it("is the day and the time that Intl shows there", () => {
    fc.assert(
      fc.property(instants, zone, (instant, where) => {
        const { date, time } = wallClock(instant, where);
        expect(dayAt(instant.toISOString(), where)).toBe(date);
        expect(timeAt(instant.toISOString(), where)).toBe(time);
      }),
    );
  });

  it("is found again from day and time, or is the next there is where the clocks leave it out", () => {
    const modern = fc.integer({ min: Date.UTC(1990, 0, 1) / day, max: Date.UTC(2036, 0, 1) / day });
    fc.assert(
      fc.property(modern, fc.integer({ min: 0, max: 287 }), zone, (number, fives, where) => {
        const pad = (value: number): string => String(value).padStart(2, "0");
        const time = `${pad(Math.floor(fives / 12))}:${pad((fives % 12) * 5)}`;
        const shown = wallClock(new Date(instantOf(print(number), time, where)), where);
        if (shown.date === print(number) && shown.time === time) return;
        // Left out by a change of clocks: no moment of the three days around shows it, and what is shown is later.
        const around = Array.from({ length: 3 * 288 }, (_, step) =>
          wallClock(new Date((number - 1) * day + step * 300_000), where),
        );
        expect(around).not.toContainEqual({ date: print(number), time });
        expect(`${shown.date} ${shown.time}` > `${print(number)} ${time}`).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it("is the first of the two where the clocks go back, and just after the gap where they go forward", () => {
    expect(instantOf("2026-10-25", "01:30", "Europe/London")).toBe("2026-10-25T00:30:00.000Z");
    expect(instantOf("2026-03-29", "01:30", "Europe/London")).toBe("2026-03-29T01:30:00.000Z");
  });
});
