import * as v from "valibot";

/**
 * A calendar date without a time and without a zone, `YYYY-MM-DD`: a promise is due on a day, wherever somebody is.
 * Years from 1600 to 9999, so that every one can be printed, compared as text and counted with.
 */
export type IsoDate = string;

/** Whether this is a day that a calendar has. */
export function isIsoDate(text: string): text is IsoDate {
  if (!/^(?:1[6-9]|[2-9]\d)\d\d-\d\d-\d\d$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: "reject" });
    return true;
  } catch {
    return false;
  }
}

export const isoDateSchema = v.pipe(v.string(), v.check(isIsoDate, "This is no day of the calendar."));

/** The day it is at this instant (ISO 8601) in this time zone (IANA). */
export function dayAt(instant: string, zone: string): IsoDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** How many days from the first to the second; negative where the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "day" }).days;
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekdayOf(date: IsoDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

/** The Monday on or before this day: a week is named by it. */
export function mondayOf(date: IsoDate): IsoDate {
  return addDays(date, 1 - weekdayOf(date));
}

/**
 * The instant (ISO 8601 in UTC) at which a clock in this zone shows this time on this day. A time that the change of
 * clocks leaves out is the one just after it, one that comes twice is the first ("compatible" in RFC 5545 and Temporal).
 *
 * @param time `HH:MM`
 */
export function instantOf(date: IsoDate, time: string, zone: string): string {
  return Temporal.PlainDate.from(date)
    .toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) })
    .toInstant()
    .toString({ smallestUnit: "millisecond" });
}

/** What a clock in this zone shows at this instant, `HH:MM`. */
export function timeAt(instant: string, zone: string): string {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: "minute" });
}
