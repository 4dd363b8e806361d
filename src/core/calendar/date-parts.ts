import { isIsoDate } from "./date";

/** A date of a contact (`Contact.bday`) as it is typed, part by part; empty where nothing was. */
export interface DateParts {
  readonly day: string;
  /** "1" to "12". */
  readonly month: string;
  /** May stay empty: many know the day and not the year. */
  readonly year: string;
}

export const noDate: DateParts = { day: "", month: "", year: "" };

/** A leap year, in which every day of a year without a number is one. */
const anyYear = "2000";

/** The parts of `YYYY-MM-DD`, `--MM-DD` or nothing. */
export function datePartsOf(date: string): DateParts {
  const found = /^(\d{4}|-)-(\d\d)-(\d\d)$/.exec(date);
  if (!found) return noDate;
  const [, year = "", month = "", day = ""] = found;
  return { day: String(Number(day)), month: String(Number(month)), year: year === "-" ? "" : year };
}

/** The date that the parts make, empty for nothing typed; null where it is no day of the calendar. */
export function dateOfParts(parts: DateParts): string | null {
  const date = writtenDate(parts);
  if (date === null || date === "") return date;
  return isIsoDate(date.startsWith("-") ? `${anyYear}${date.slice(1)}` : date) ? date : null;
}

/** The same without a look at the calendar: an address book may have brought 31 April, and it is not ours to drop. */
export function writtenDate(parts: DateParts): string | null {
  const [day, month, year] = [parts.day.trim(), parts.month, parts.year.trim()];
  if (day === "" && month === "" && year === "") return "";
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^(?:\d{4})?$/.test(year)) return null;
  return `${year || "-"}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
