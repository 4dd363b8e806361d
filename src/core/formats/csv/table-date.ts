import { printPartialDate, readIsoDate, withoutStandIn } from "../partial-date.ts";

/** Which part of `3/4/2020` is the day. */
export type DayOrder = "day-first" | "month-first";

/** Languages in which exports were seen to write out months. */
const languages = ["en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "pl"] as const;

/**
 * The order that the dates of one file show: a first number above 12 is a day, a second one above 12 too, and full stops
 * mean day first ("03.04.2020").
 *
 * @param unsaid What to go by where no date tells: slashes are month first in Outlook's English export, and day first in
 *   those of all other languages.
 */
export function dayOrder(dates: readonly string[], unsaid: DayOrder = "month-first"): DayOrder {
  for (const date of dates) {
    const found = numeric.exec(date.trim());
    if (found === null) continue;
    if (Number(found[1]) > 12 || found[2] === ".") return "day-first";
    if (Number(found[3]) > 12) return "month-first";
  }
  return unsaid;
}

/** The year may be missing, as in Mailchimp's "04/15". */
const numeric = /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2})?)?(?!\d)/;

/**
 * A date from a table's cell in the form of `Contact.bday`; empty for none, and for Outlook's `0/0/00`.
 *
 * @param thisYear Two-digit years are put into the hundred years that end with it.
 */
export function readTableDate(cell: string, order: DayOrder, thisYear: number): string {
  return withoutStandIn(readDay(cell, order, thisYear));
}

function readDay(cell: string, order: DayOrder, thisYear: number): string {
  const text = cell.trim();
  const iso = readIsoDate(text);
  if (iso !== "") return iso;
  const numbers = numeric.exec(text);
  if (numbers !== null) {
    const [first, second] = [Number(numbers[1]), Number(numbers[3])];
    const [month, day] = order === "day-first" ? [second, first] : [first, second];
    return printPartialDate({ year: fullYear(numbers[4], thisYear), month, day });
  }
  const dayMonth =
    /^(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[\s-]+(?:de\s+)?(\p{L}{3,20})\.?(?:,?[\s-]+(?:de\s+)?(\d{4}|\d{2}))?(?!\d)/u.exec(
      text,
    );
  if (dayMonth !== null) {
    return printPartialDate({
      year: fullYear(dayMonth[3], thisYear),
      month: month(dayMonth[2]),
      day: Number(dayMonth[1]),
    });
  }
  const monthDay = /^(\p{L}{3,20})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}|\d{2}))?(?!\d)/u.exec(text);
  if (monthDay === null) return "";
  return printPartialDate({
    year: fullYear(monthDay[3], thisYear),
    month: month(monthDay[1]),
    day: Number(monthDay[2]),
  });
}

function fullYear(text: string | undefined, thisYear: number): number {
  if (text === undefined) return 0;
  const year = Number(text);
  if (text.length > 2) return year;
  const century = thisYear - (thisYear % 100);
  return century + year > thisYear ? century + year - 100 : century + year;
}

/** 1 … 12 for a month's name or its first letters in one of the languages above; 0 for no month. */
function month(name: string | undefined): number {
  const folded = fold(name ?? "");
  return monthNames().get(folded) ?? monthNames().get(folded.slice(0, 3)) ?? 0;
}

let known: Map<string, number> | null = null;

function monthNames(): Map<string, number> {
  if (known !== null) return known;
  known = new Map();
  for (const language of languages) {
    for (const style of ["long", "short"] as const) {
      const format = new Intl.DateTimeFormat(language, { month: style, day: "numeric", timeZone: "UTC" });
      for (let index = 0; index < 12; index++) {
        const part = format.formatToParts(Date.UTC(2024, index, 1)).find(({ type }) => type === "month");
        const name = fold(part?.value ?? "");
        if (name !== "" && !known.has(name)) known.set(name, index + 1);
      }
    }
  }
  return known;
}

function fold(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\p{M}.]/gu, "")
    .toLowerCase();
}
