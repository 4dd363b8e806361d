import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextAfter, recurrenceUnits, type Recurrence } from "../../../../src/core/calendar/recurrence";

const day = 86_400_000;
const print = (number: number): string => new Date(number * day).toISOString().slice(0, 10);
const days = fc.integer({ min: Date.UTC(1970, 0, 1) / day, max: Date.UTC(2100, 0, 1) / day });
const recurrence: fc.Arbitrary<Recurrence> = fc.record({
  every: fc.integer({ min: 1, max: 40 }),
  unit: fc.constantFrom(...recurrenceUnits),
});

/** The n-th day of a series by the rules of Date in UTC, as an independent answer. */
function nth(first: string, { every, unit }: Recurrence, n: number): string {
  const begin = new Date(`${first}T00:00:00Z`);
  if (unit === "day" || unit === "week")
    return print(begin.getTime() / day + n * every * (unit === "day" ? 1 : 7));
  const months = n * every * (unit === "month" ? 1 : 12);
  const lastOfMonth = new Date(Date.UTC(begin.getUTCFullYear(), begin.getUTCMonth() + months + 1, 0));
  return new Date(
    Date.UTC(
      lastOfMonth.getUTCFullYear(),
      lastOfMonth.getUTCMonth(),
      Math.min(begin.getUTCDate(), lastOfMonth.getUTCDate()),
    ),
  )
    .toISOString()
    .slice(0, 10);
}

describe("something that comes again", () => {
  it("comes next on the first day of its series after the one given, whatever the months' lengths", () => {
    fc.assert(
      fc.property(days, recurrence, fc.integer({ min: -400, max: 4_000 }), (number, how, later) => {
        const first = print(number);
        const after = print(number + later);
        let n = 0;
        while (nth(first, how, n) <= after) n += 1;
        expect(nextAfter(first, how, after)).toBe(nth(first, how, n));
      }),
      { numRuns: 500 },
    );
  });

  it("goes back to the 31st after a month that had none", () => {
    const monthly = { every: 1, unit: "month" } as const;
    expect(nextAfter("2026-01-31", monthly, "2026-01-31")).toBe("2026-02-28");
    expect(nextAfter("2026-01-31", monthly, "2026-02-28")).toBe("2026-03-31");
  });

  it("keeps 29 February in leap years", () => {
    const yearly = { every: 1, unit: "year" } as const;
    expect(nextAfter("2024-02-29", yearly, "2024-02-29")).toBe("2025-02-28");
    expect(nextAfter("2024-02-29", yearly, "2027-12-31")).toBe("2028-02-29");
  });
});
