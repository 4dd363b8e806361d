import * as v from "valibot";
import type { IsoDate } from "./date";

export const recurrenceUnits = ["day", "week", "month", "year"] as const;

/** "Every two weeks": the part of an iCalendar RRULE (RFC 5545, 3.3.10) that promises need, FREQ and INTERVAL. */
export const recurrenceSchema = v.object({
  every: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(366)),
  unit: v.picklist(recurrenceUnits),
});

export type Recurrence = v.InferOutput<typeof recurrenceSchema>;

const durationOf = {
  day: (count: number) => ({ days: count }),
  week: (count: number) => ({ weeks: count }),
  month: (count: number) => ({ months: count }),
  year: (count: number) => ({ years: count }),
};

/**
 * The first day of the series that comes after `after`. Every one is counted from the first, never from the one
 * before, so that "monthly from the 31st" is 28 February and then 31 March again; a month too short for the day gives its
 * last one.
 *
 * @param first the day on which the series begins; its own result where it is after `after`
 */
export function nextAfter(first: IsoDate, { every, unit }: Recurrence, after: IsoDate): IsoDate {
  const begin = Temporal.PlainDate.from(first);
  const bound = Temporal.PlainDate.from(after);
  if (Temporal.PlainDate.compare(begin, bound) > 0) return first;
  const passed = begin.until(bound, { largestUnit: unit });
  const count = { day: passed.days, week: passed.weeks, month: passed.months, year: passed.years }[unit];
  // A month that was cut short may put the series one step further than the whole units passed.
  for (let step = Math.floor(count / every); ; step += 1) {
    const next = begin.add(durationOf[unit](step * every));
    if (Temporal.PlainDate.compare(next, bound) > 0) return next.toString();
  }
}
