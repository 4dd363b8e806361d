import type { Contact } from "../contact/contact";
import { addDays, type IsoDate } from "./date";

/** A date of a person's that comes every year, the next time that it does. */
export interface Occasion {
  readonly uid: string;
  readonly kind: "birthday" | "anniversary";
  /** What the anniversary is of, in the user's words; empty for a birthday and where nothing was said. */
  readonly label: string;
  readonly date: IsoDate;
  /** How many years it will be then; null where the year is not known. */
  readonly years: number | null;
}

/**
 * The birthdays and anniversaries from this day on, the nearest first; those of one day in the order of the contacts.
 *
 * Somebody born on 29 February has their day on the 28th where the year has no 29th: it stays the last day of the month.
 * Dates of lunar calendars move in ours and are not kept.
 *
 * @param days how many days to look at, today among them
 */
export function upcomingOccasions(contacts: Iterable<Contact>, today: IsoDate, days: number): Occasion[] {
  const last = addDays(today, days - 1);
  const found: Occasion[] = [];
  const note = (date: string, whose: Pick<Occasion, "uid" | "kind" | "label">): void => {
    const next = nextTime(date, today);
    const years = date.startsWith("-") ? null : yearOf(next) - yearOf(date);
    // A day that is still to come for the first time is not one to remember yet.
    if (next > last || (years !== null && years < 0)) return;
    found.push({ ...whose, date: next, years: years === 0 ? null : years });
  };
  for (const { uid, bday, anniversaries } of contacts) {
    if (bday !== "") note(bday, { uid, kind: "birthday", label: "" });
    for (const { date, label } of anniversaries) note(date, { uid, kind: "anniversary", label });
  }
  return found.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** When this date of a contact (`Contact.bday`) comes next, on this day or after it. */
export function nextTime(date: string, today: IsoDate): IsoDate {
  const year = yearOf(today);
  const here = inYear(date, year);
  return here >= today ? here : inYear(date, year + 1);
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

function inYear(date: string, year: number): IsoDate {
  const monthAndDay = date.slice(-5);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return `${year}-${monthAndDay === "02-29" && !isLeap ? "02-28" : monthAndDay}`;
}
