import type messages from "../../public/_locales/en/messages.json";
import { browser } from "./api";

/** A key of `_locales`; English has them all. */
export type MessageKey = keyof typeof messages;

/** The keys that come in plural forms: `people_one` and `people_other` make `people`. */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** Read from the package where the browser has no words for us; see `wordsReady`. */
let own: Partial<Record<string, { readonly message: string }>> = {};

/** The words of a key in the user's language, with `$1`, `$2`… filled in, in order. */
export function words(key: MessageKey, ...values: readonly string[]): string {
  return (
    browser.i18n.getMessage(key, [...values]) ||
    (own[key]?.message ?? "").replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? "")
  );
}

const probe: MessageKey = "extension_name";

/** Whether `words` has words; see `wordsReady`. */
export const hasWords = (): boolean => words(probe) !== "";

/**
 * Resolves once `words` has words. Chromium hands a process its messages once: a process that asks while the extension
 * is being installed or updated gets none, and every page in it stays without a word until the browser ends. Then they
 * are read from the package.
 */
export async function wordsReady(): Promise<void> {
  if (hasWords()) return;
  const wanted = browser.i18n.getUILanguage();
  for (const locale of [wanted.replace("-", "_"), wanted.split("-")[0], "en"]) {
    try {
      const answer = await fetch(browser.runtime.getURL(`_locales/${locale}/messages.json`));
      own = (await answer.json()) as typeof own;
      if (probe in own) return;
    } catch {
      // Not translated into this one: the next is more general.
    }
  }
}

/** The words of a key for a number; `$1` is the number itself as the language writes it, the rest follow. */
export function counted(key: PluralKey, count: number, ...values: readonly string[]): string {
  const form = `${key}_${new Intl.PluralRules(language()).select(count)}` as MessageKey;
  const number = new Intl.NumberFormat(language()).format(count);
  return words(form, number, ...values) || words(`${key}_other`, number, ...values);
}

/** "a, b and c", as the language joins them. */
export function listed(items: readonly string[], type: "conjunction" | "unit" = "conjunction"): string {
  return new Intl.ListFormat(language(), { type, style: type === "unit" ? "narrow" : "long" }).format(items);
}

/** "3 Nov 2026", in the user's language. */
export function dated(iso: string): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: "medium" }).format(new Date(iso));
}

/** "Friday 4 December 2026": a day of the calendar (`YYYY-MM-DD`), which is the same in every time zone. */
export function dayWords(date: string): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: "full", timeZone: "UTC" }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** "Friday 4 December 2026 at 09:45": an hour where the user is (`HH:MM`) of a day of the calendar; the day where there is none. */
export function appointment(day: string, time: string): string {
  const start = new Date(`${day}T${time}`);
  if (Number.isNaN(start.getTime())) return time === "" ? dayWords(day) : `${day} ${time}`;
  return new Intl.DateTimeFormat(language(), { dateStyle: "full", timeStyle: "short" }).format(start);
}

/** "3 Nov": a day of the calendar, short. */
export function dayLabel(date: string): string {
  return formatted(date, { day: "numeric", month: "short" });
}

/** "Nov", or "November 2026": the month of a day of the calendar. */
export function monthLabel(date: string, form: "short" | "long" = "short"): string {
  return formatted(date, form === "long" ? { month: "long", year: "numeric" } : { month: "short" });
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A chart has dozens of labels, and making a formatter takes longer than using it. */
function formatted(date: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${language()} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language(), { ...options, timeZone: "UTC" });
  formats.set(key, format);
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** "tomorrow", "in 5 days", "3 days ago": how far a day is from today. */
export function daysAway(days: number): string {
  return new Intl.RelativeTimeFormat(language(), { numeric: "auto" }).format(days, "day");
}

/** "yesterday", "3 weeks ago", "13 months ago": as exactly as somebody would say it, so many days after. */
export function longAgo(days: number): string {
  const [unit, length] = agoIn.find(({ 2: upTo }) => days < upTo) ?? (["year", 365.25] as const);
  const format = new Intl.RelativeTimeFormat(language(), { numeric: "auto" });
  return format.format(-Math.round(days / length), unit);
}

/** What is counted in which unit, its days, and up to how many: two of a kind at least, since "last month" says less than 40 days. */
const agoIn = [
  ["day", 1, 14],
  ["week", 7, 61],
  ["month", 30.44, 731],
] as const;

/** "3 Nov 2026, 14:05:09", in the user's language and time: for moments that have to be told apart. */
export function datedToTheSecond(iso: string): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: "medium", timeStyle: "medium" }).format(
    new Date(iso),
  );
}

/** The days of the week (1 is Monday, ISO 8601) by their names, in the order in which this language's weeks run. */
export function weekdays(): { number: number; name: string }[] {
  const tag = language();
  const format = new Intl.DateTimeFormat(tag, { weekday: "long", timeZone: "UTC" });
  const first = firstDayOf(tag);
  return Array.from({ length: 7 }, (_, place) => {
    const number = ((first - 1 + place) % 7) + 1;
    // 4 January 2027 is a Monday.
    return { number, name: format.format(Date.UTC(2027, 0, 3 + number)) };
  });
}

function firstDayOf(tag: string): number {
  // In Firefox only since 2026; Monday is ISO 8601's.
  const locale = new Intl.Locale(tag) as Intl.Locale & { getWeekInfo?: () => { firstDay: number } };
  return locale.getWeekInfo?.().firstDay ?? 1;
}

/** The months by their names, January first. */
export function months(): string[] {
  const format = new Intl.DateTimeFormat(language(), { month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2027, month, 1)));
}

/** The order in which this language writes the parts of a date. */
export function dateOrder(): ("day" | "month" | "year")[] {
  const parts = new Intl.DateTimeFormat(language(), { dateStyle: "long" }).formatToParts(0);
  return parts.flatMap(({ type }) => (type === "day" || type === "month" || type === "year" ? [type] : []));
}

/** "14 March 1984"; "14 March" where the year is not known (`--03-14`). */
export function yearlyDay(date: string): string {
  const hasYear = !date.startsWith("--");
  const day = new Date(`${hasYear ? date : `2000-${date.slice(2)}`}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  return new Intl.DateTimeFormat(language(), {
    day: "numeric",
    month: "long",
    timeZone: "UTC",
    ...(hasYear ? { year: "numeric" } : {}),
  }).format(day);
}

/** What a language is called in the language of the user interface; the tag itself where it has no name. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(language(), { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/**
 * The language of the user interface, BCP 47: that of the words, with the region that the browser's own has. Somebody whose
 * browser speaks a language that we do not gets dates and plurals in the language of the sentence around them.
 */
export function language(): string {
  const wanted = browser.i18n.getUILanguage();
  const spoken = words("language_tag");
  return spoken === "" || wanted.split("-")[0] === spoken ? wanted : spoken;
}
