import { foldText } from "../contact/fold";
import { addDays, mondayOf, weekdayOf, type IsoDate } from "./date";
import { wholePhrase } from "./whole-phrase";

/**
 * How a language says "the end of next month". Every pattern is of folded text (small, without accents) and may name what
 * it found: `begin`, `middle` or `end`; `week`, `weekend`, `month`, `year` or `name` (of a month); `next`, or the
 * `second` after this; `number` (of a year).
 */
interface PeriodWords {
  /** The first that matches counts. `MONTH` stands for the names of the months. */
  readonly patterns: readonly string[];
  /** Words for a day that is so many days away. */
  readonly away: Readonly<Record<string, number>>;
}

/** What the library of dates does not read, or reads as something else, language by language. */
const languages: Readonly<Record<string, PeriodWords>> = {
  en: {
    patterns: [
      String.raw`(?:(?<end>end|late)|(?<begin>beginning|start|early)|(?<middle>middle|mid))[\s-]+(?:of\s+)?(?:the\s+|this\s+)?(?<next>next\s+)?(?:(?<week>week)(?<second>\s+after\s+next)?|(?<month>month)|(?<year>year)|(?<name>MONTH))(?:,?\s+(?<number>\d{4}))?`,
      String.raw`(?<next>next\s+)?(?:(?<month>month)|(?<year>year))[\s-]?(?<end>end)`,
      String.raw`(?<week>week)\s+(?<second>after\s+next)`,
    ],
    away: { "(?:in|within) (?:a )?fortnight": 14 },
  },
  de: {
    patterns: [
      String.raw`(?:(?<end>ende)|(?<begin>anfang)|(?<middle>mitte))\s+(?:des\s+|der\s+|diese[rs]\s+)?(?<next>(?:nachste|kommende)[nrs]?\s+)?(?<second>ue?bernae?chste[nr]?\s+)?(?:(?<week>woche)|(?<month>monats?)|(?<year>jahre?s)|(?<name>MONTH))(?:\s+(?<number>\d{4}))?`,
      String.raw`(?<next>nachste[ns]?\s+)?(?<weekend>wochenende)`,
      String.raw`(?:(?<month>monats)|(?<year>jahres)|(?<week>wochen))(?:(?<end>ende)|(?<begin>anfang)|(?<middle>mitte))`,
      String.raw`(?<second>ue?bernae?chste)\s+(?<week>woche)`,
    ],
    away: { "in acht tagen": 7, "in vierzehn tagen": 14 },
  },
  fr: {
    patterns: [
      String.raw`(?:(?<end>fin)|(?<begin>debut)|(?<middle>milieu|mi))[\s-]+(?:de\s+|du\s+|d['’])?(?:la\s+|l['’]|cette\s+|ce\s+)?(?:(?<week>semaine)|(?<month>mois)|(?<year>annee|an)|(?<name>MONTH))(?<next>\s+prochaine?)?(?:\s+(?<number>\d{4}))?`,
      String.raw`(?<weekend>week[\s-]?end)(?<next>\s+prochain)?`,
    ],
    // Eight and fifteen days in words count today: they are one week and two.
    away: {
      "apres[\\s-]demain": 2,
      "(?:dans|d['’]ici|sous) (?:huit jours|(?:une )?huitaine)": 7,
      "(?:dans|d['’]ici|sous) (?:quinze jours|(?:une )?quinzaine)": 14,
    },
  },
  es: {
    patterns: [
      String.raw`(?<next>proximo\s+)?(?<weekend>fin(?:es)?\s+de\s+semana)(?<after>\s+(?:que\s+viene|proximo))?`,
      String.raw`(?:(?<end>fin|fines|final|finales)|(?<begin>principios?|comienzos?|inicios?)|(?<middle>mediados?))\s+(?:de\s+|del\s+)?(?:la\s+|este\s+|esta\s+)?(?<next>proxim[oa]\s+)?(?:(?<week>semana)|(?<month>mes)|(?<year>ano)|(?<name>MONTH))(?<after>\s+(?:que\s+viene|proxim[oa]))?(?:\s+(?:de\s+|del\s+)?(?<number>\d{4}))?`,
      String.raw`(?<next>proxim[oa])\s+(?:(?<week>semana)|(?<month>mes)|(?<year>ano))`,
      String.raw`(?:(?<week>semana)|(?<month>mes)|(?<year>ano))\s+(?<next>que\s+viene|proxim[oa])`,
    ],
    away: { "pasado manana": 2, "(?:en|dentro de) ocho dias": 7, "(?:en|dentro de) quince dias": 14 },
  },
};

/**
 * The day that a part of a week, month or year means: "the end of the month", "Ende nächster Woche", "mi-décembre". The
 * week that ends is the one of work, Friday; on a weekend it is Sunday. A weekend is its Saturday, or the Sunday that it
 * is.
 * What names no part ("la próxima semana") is as far ahead as that. Null where there is no such phrase; the day may be past.
 *
 * @param language the subtag; one that is not known is English
 */
export function readPeriod(text: string, today: IsoDate, language: string): IsoDate | null {
  const { patterns, away, months } = patternsOf(Object.hasOwn(languages, language) ? language : "en");
  const folded = foldText(text);
  for (const [pattern, days] of away) if (pattern.test(folded)) return addDays(today, days);
  for (const pattern of patterns) {
    const found = pattern.exec(folded)?.groups;
    if (found) return dayOf(found, today, months);
  }
  return null;
}

type Found = Readonly<Record<string, string | undefined>>;

function dayOf(found: Found, today: IsoDate, months: readonly string[]): IsoDate {
  const isNext = Boolean(found["next"] ?? found["after"]);
  const edge = found["end"] ? "end" : found["begin"] ? "begin" : found["middle"] ? "middle" : null;
  const here = Temporal.PlainDate.from(today);
  if (found["weekend"]) {
    const saturday = addDays(mondayOf(today), isNext ? 12 : 5);
    return !isNext && weekdayOf(today) === 7 ? today : saturday;
  }
  if (found["week"]) {
    const weeks = found["second"] ? 2 : isNext ? 1 : 0;
    if (edge === null) return addDays(today, 7 * weeks);
    const monday = addDays(mondayOf(today), 7 * weeks);
    const isWeekend = weekdayOf(today) > 5 && weeks === 0;
    return addDays(monday, { begin: 0, middle: 2, end: isWeekend ? 6 : 4 }[edge]);
  }
  if (found["year"]) {
    const year = here.add({ years: isNext ? 1 : 0 });
    if (edge === null) return year.toString();
    const [month, day] = { begin: [1, 1], middle: [7, 1], end: [12, 31] }[edge] as [number, number];
    return year.with({ month, day }).toString();
  }
  if (found["month"]) {
    const month = here.add({ months: isNext ? 1 : 0 });
    return edge === null ? month.toString() : inMonth(month, edge);
  }
  const month = months.indexOf(found["name"] ?? "") + 1;
  const named = (year: number): IsoDate => inMonth(Temporal.PlainDate.from({ year, month, day: 1 }), edge);
  if (found["number"]) return named(Number(found["number"]));
  return named(here.year) >= today ? named(here.year) : named(here.year + 1);
}

/** The first day of the month, the one in its middle, or its last, which is the 28th, 29th, 30th or 31st. */
function inMonth(month: Temporal.PlainDate, edge: "begin" | "middle" | "end" | null): IsoDate {
  const day = edge === "begin" ? 1 : edge === "middle" ? 15 : month.daysInMonth;
  return month.with({ day }).toString();
}

interface Patterns {
  readonly patterns: readonly RegExp[];
  readonly away: readonly (readonly [RegExp, number])[];
  /** The names of the months, folded, January first. */
  readonly months: readonly string[];
}

const made = new Map<string, Patterns>();

function patternsOf(language: string): Patterns {
  const known = made.get(language);
  if (known) return known;
  const { patterns, away } = languages[language] ?? { patterns: [], away: {} };
  const months = monthsOf(language);
  const fresh: Patterns = {
    patterns: patterns.map((source) => wholePhrase(source.replace("MONTH", months.join("|")))),
    away: Object.entries(away).map(([source, days]) => [wholePhrase(source), days]),
    months,
  };
  made.set(language, fresh);
  return fresh;
}

function monthsOf(language: string): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) => foldText(format.format(Date.UTC(2027, month, 1))));
}
