import { parse as parseGerman } from "chrono-node/de";
import { GB as british, parse as parseEnglish } from "chrono-node/en";
import { parse as parseSpanish } from "chrono-node/es";
import { parse as parseFrench } from "chrono-node/fr";
import { isIsoDate, type IsoDate } from "./date";
import { readPeriod } from "./period-words";
import { readWeekday } from "./weekday-words";

/** The reader of chrono-node for each language, by its subtag. */
const readers: Readonly<Record<string, typeof parseEnglish>> = {
  de: parseGerman,
  en: parseEnglish,
  es: parseSpanish,
  fr: parseFrench,
};

/**
 * The day that plain words mean ("next Friday", "in two weeks", "3 May", "end of the month"), seen from today; null where
 * they name none, or one that is past. It is shown as a date before it is kept, since "next Friday" does not mean the same
 * to everybody.
 *
 * @param text at most 200 UTF-16 code units are read
 * @param language BCP 47; of a language that is not known the words are read as English. "3/5" is 5 March in en-US alone.
 */
export function readDue(text: string, today: IsoDate, language: string): IsoDate | null {
  const words = text.slice(0, 200);
  const [subtag = ""] = language.toLowerCase().split("-");
  const ours = readWeekday(words, today, subtag) ?? readPeriod(words, today, subtag);
  if (ours !== null) return ours >= today ? ours : null;
  const read = readers[subtag] ?? parseEnglish;
  // Noon of UTC is this day everywhere that chrono might look, whatever zone the machine is in.
  const reference = { instant: new Date(`${today}T12:00:00Z`), timezone: 0 };
  const option = { forwardDate: true };
  const [found] =
    read === parseEnglish && language !== "en-US"
      ? british.parse(words, reference, option)
      : read(words, reference, option);
  if (!found) return null;
  const [year, month, day] = (["year", "month", "day"] as const).map((part) => found.start.get(part) ?? 0);
  const pad = (value: number | undefined, length: number): string => String(value).padStart(length, "0");
  const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isIsoDate(date) && date >= today ? date : null;
}
