/** A calendar date of which the year may be unknown (0). */
interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The date of a vCard or of a table in the form of `Contact.bday`: `YYYY-MM-DD`, or `--MM-DD` without a year.
 *
 * Reads ISO 8601 as vCard cuts it (RFC 6350, 4.3: `19800322`, `1980-03-22T10:00:00Z`, `--0322`, `--03-22`), slashes
 * in the same order, and the dates of East Asia (`1980年3月22日`, `1980. 3. 22.`). A year or month alone, and days that do
 * not exist, give an empty text: there is no day to keep.
 */
export function readIsoDate(text: string): string {
  const date = text.trim();
  const found =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(date) ??
    /^(\d{4})()(\d{2})(\d{2})(?!\d)/.exec(date) ??
    /^(\d{4})(年|\. ?)(\d{1,2})(?:月|\. ?)(\d{1,2})(?!\d)/.exec(date) ??
    /^(-)(-)(\d{1,2})-(\d{1,2})(?!\d)/.exec(date) ??
    /^(-)(-)(\d{2})(\d{2})(?!\d)/.exec(date);
  if (found === null) return "";
  return printPartialDate({ year: Number(found[1]) || 0, month: Number(found[3]), day: Number(found[4]) });
}

/** The form of `Contact.bday`, or empty where no calendar has such a day (29 February is allowed without a year). */
export function printPartialDate({ year, month, day }: Parts): string {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month) || year > 9999) return "";
  const monthAndDay = `${pad(month, 2)}-${pad(day, 2)}`;
  return year === 0 ? `--${monthAndDay}` : `${pad(year, 4)}-${monthAndDay}`;
}

/** The same day without its year. */
export function withoutYear(date: string): string {
  return date === "" ? "" : `--${date.slice(-5)}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year === 0 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, "0");
}

/**
 * A date without those that programs write where there is none: Outlook's first of January 4501 and 1601, and the day that
 * is 0 to a spreadsheet. Apple's year for an unknown one, 1604, is taken off: other programs pass it on without its mark.
 */
export function withoutStandIn(date: string): string {
  if (/^(?:4501-01-01|1601-01-01|1899-12-3[01]|1900-01-00)$/.test(date)) return "";
  return date.startsWith("1604-") ? withoutYear(date) : date;
}
