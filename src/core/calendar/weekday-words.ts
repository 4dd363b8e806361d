import { foldText } from "../contact/fold";
import { addDays, mondayOf, weekdayOf, type IsoDate } from "./date";
import { wholePhrase } from "./whole-phrase";

/**
 * How a language says which Friday it means. Every pattern is of folded text (small, without accents) and names `day`, and
 * one of what follows; `DAY` stands for the names of the days, `COUNT` for numbers of weeks, `NUMBER` for those of days.
 *
 * - `count` (a number), `one`, `two`: so many weeks after that day comes first.
 * - `this`, `next`, `second`: that day in this week, the next, or the one after it. Weeks begin on Monday.
 * - `coming`: that day as it comes first after today. `soon`: the same, but neither today nor tomorrow, which have names of
 *   their own.
 * - `date`: that day with this number in its month.
 */
interface WeekdayWords {
  /** The first that matches counts. */
  readonly patterns: readonly string[];
  /** Numbers in words, for `COUNT`. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Other names of days, 1 is Monday; and what a week is counted from besides: how many days away it is. */
  readonly names: Readonly<Record<string, number>>;
  readonly away: Readonly<Record<string, number>>;
}

/**
 * What the library of dates does not read, or reads as the day a week before.
 *
 * "Next Friday", said on a Monday, divides those who speak English, and those who speak German: to many it is in eleven
 * days, since the one in four is "this" or "coming", or just "Friday". There it is the one of next week. In French and
 * Spanish the dictionaries know but one "vendredi prochain" and one "próximo viernes", the first that comes, and nobody
 * says either of tomorrow. Whichever was meant: the date is shown before it is kept.
 */
const languages: Readonly<Record<string, WeekdayWords>> = {
  en: {
    patterns: [
      String.raw`(?<day>DAY),?\s+(?:(?:of|in)\s+)?(?:the\s+)?(?<next>(?:next|coming|following)\s+week)`,
      String.raw`(?<next>(?:next|coming|following)\s+week),?\s+(?:on\s+)?(?<day>DAY)`,
      String.raw`(?<day>DAY),?\s+(?:(?:of|in)\s+)?(?:the\s+)?(?<second>(?:week\s+)?after\s+next)`,
      String.raw`(?<second>week\s+after\s+next),?\s+(?:on\s+)?(?<day>DAY)`,
      String.raw`(?<day>DAY),?\s+(?:of\s+)?(?<this>this\s+week)`,
      String.raw`(?<this>this\s+week),?\s+(?:on\s+)?(?<day>DAY)`,
      String.raw`(?<!(?:every|each)\s+)(?:(?<count>COUNT)\s+)?(?<!(?:every|each)\s+)weeks?,?\s+(?:(?:on|from)\s+)?(?<day>DAY)`,
      String.raw`(?<two>fortnight)\s+(?:(?:on|from)\s+)?(?<day>DAY)`,
      String.raw`(?<day>DAY)\s+in\s+(?<count>COUNT)\s+weeks?`,
      String.raw`(?<day>DAY)\s+(?<one>week)`,
      String.raw`(?<day>DAY)\s+(?:in\s+a\s+)?(?<two>fortnight)`,
      String.raw`(?<next>next)\s+(?<day>DAY)`,
      String.raw`(?<coming>coming)\s+(?<day>DAY)`,
      String.raw`(?<day>DAY),?\s+(?:the\s+)?(?<date>NUMBER)(?:st|nd|rd|th)?\s*$`,
    ],
    numbers: { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 },
    names: { mon: 1, tue: 2, tues: 2, wed: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6, sun: 7 },
    away: { today: 0, tomorrow: 1 },
  },
  de: {
    patterns: [
      String.raw`(?<day>DAY),?\s+(?:in\s+)?(?:der\s+)?(?<next>(?:nae?chste|kommende)[nr]?\s+woche)`,
      String.raw`(?<next>(?:nae?chste|kommende)[nr]?\s+woche),?\s+(?:am\s+)?(?<day>DAY)`,
      String.raw`(?<day>DAY),?\s+(?:in\s+)?(?:der\s+)?(?<second>ue?bernae?chste[nr]?\s+woche)`,
      String.raw`(?<second>ue?bernae?chste[nr]?(?:\s+woche)?),?\s+(?:am\s+)?(?<day>DAY)`,
      String.raw`(?<day>DAY),?\s+(?:in\s+)?(?<this>dieser?\s+woche)`,
      String.raw`(?<this>dieser?\s+woche),?\s+(?:am\s+)?(?<day>DAY)`,
      String.raw`(?<day>DAY)\s+in\s+(?<count>COUNT)\s+wochen?`,
      String.raw`in\s+(?<count>COUNT)\s+wochen?,?\s+(?:am\s+)?(?<day>DAY)`,
      String.raw`(?<day>DAY)\s+(?:in|ue?ber)\s+(?<one>(?:acht|8)\s+tagen?)`,
      String.raw`(?<day>DAY)\s+(?:in|ue?ber)\s+(?<two>(?:vierzehn|14)\s+tagen?)`,
      String.raw`(?<next>nae?chste[nr]?)\s+(?<day>DAY)`,
      String.raw`(?<coming>kommende[nr]?)\s+(?<day>DAY)`,
      String.raw`(?<day>DAY),?\s+(?:de[nm]\s+)?(?<date>NUMBER)\.?\s*$`,
    ],
    numbers: { einer: 1, zwei: 2, drei: 3, vier: 4, funf: 5, fuenf: 5, sechs: 6 },
    names: { sonnabend: 6 },
    away: { heute: 0, morgen: 1 },
  },
  fr: {
    patterns: [
      String.raw`(?<day>DAY),?\s+(?:(?:de|dans)\s+)?(?:la\s+)?(?<next>semaine\s+(?:prochaine|suivante|qui\s+vient))`,
      String.raw`(?<next>semaine\s+(?:prochaine|suivante|qui\s+vient)),?\s+(?:le\s+)?(?<day>DAY)`,
      String.raw`(?<day>DAY),?\s+(?:de\s+)?(?<this>cette\s+semaine)`,
      String.raw`(?<this>cette\s+semaine),?\s+(?:le\s+)?(?<day>DAY)`,
      String.raw`(?<day>DAY)\s+(?:en|dans)\s+(?<one>(?:huit|8)(?:\s+jours)?)`,
      String.raw`(?<day>DAY)\s+(?:en|dans)\s+(?<two>(?:quinze|15)(?:\s+jours)?)`,
      String.raw`(?<day>DAY)\s+dans\s+(?<count>COUNT)\s+semaines?`,
      String.raw`dans\s+(?<count>COUNT)\s+semaines?,?\s+(?:le\s+)?(?<day>DAY)`,
      String.raw`(?<day>DAY)\s+(?<soon>prochain|qui\s+vient)`,
      String.raw`(?<soon>prochain)\s+(?<day>DAY)`,
      String.raw`(?<day>DAY),?\s+(?:le\s+)?(?<date>1er|NUMBER)\s*$`,
    ],
    numbers: { une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6 },
    names: {},
    away: { "aujourd['’]hui": 0, demain: 1 },
  },
  es: {
    patterns: [
      String.raw`(?<day>DAY),?\s+(?:(?:de|en)\s+)?(?:la\s+)?(?<next>semana\s+(?:que\s+viene|proxima|siguiente)|proxima\s+semana)`,
      String.raw`(?<next>semana\s+(?:que\s+viene|proxima|siguiente)|proxima\s+semana),?\s+(?:el\s+)?(?<day>DAY)`,
      String.raw`(?<day>DAY),?\s+(?:de\s+)?(?<this>esta\s+semana)`,
      String.raw`(?<this>esta\s+semana),?\s+(?:el\s+)?(?<day>DAY)`,
      String.raw`(?<day>DAY)\s+(?:en|dentro\s+de)\s+(?<one>(?:ocho|8)(?:\s+dias)?)`,
      String.raw`(?<day>DAY)\s+(?:en|dentro\s+de)\s+(?<two>(?:quince|15)(?:\s+dias)?)`,
      String.raw`(?<day>DAY)\s+(?:en|dentro\s+de)\s+(?<count>COUNT)\s+semanas?`,
      String.raw`(?:en|dentro\s+de)\s+(?<count>COUNT)\s+semanas?,?\s+(?:el\s+)?(?<day>DAY)`,
      String.raw`(?<soon>proximo)\s+(?<day>DAY)`,
      String.raw`(?<day>DAY)\s+(?<soon>proximo|que\s+(?:viene|entra))`,
      String.raw`(?<day>DAY),?\s+(?:el\s+)?(?:dia\s+)?(?<date>NUMBER)\s*$`,
    ],
    numbers: { una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6 },
    names: {},
    away: { hoy: 0, manana: 1 },
  },
};

/**
 * The day that a weekday means with what is said beside it: "Monday week", "Freitag in einer Woche", "lundi en huit", "el
 * viernes de la semana que viene". Null where there is no such phrase, a weekday by itself among them; the day may be past.
 *
 * @param language the subtag; one that is not known is English
 */
export function readWeekday(text: string, today: IsoDate, language: string): IsoDate | null {
  const { patterns, numbers, days } = patternsOf(Object.hasOwn(languages, language) ? language : "en");
  const folded = foldText(text);
  for (const pattern of patterns) {
    const found = pattern.exec(folded)?.groups;
    const day = found && days.find(({ name }) => name.test(found["day"] ?? ""));
    if (day) return dayOf(found, day, { today, numbers });
  }
  return null;
}

function dayOf(
  found: Readonly<Record<string, string | undefined>>,
  { weekday, away }: Named,
  { today, numbers }: { today: IsoDate; numbers: WeekdayWords["numbers"] },
): IsoDate | null {
  const here = weekdayOf(today);
  /** How many days until it comes, today being none. */
  const until = weekday === null ? away : (weekday - here + 7) % 7;
  const inWeek = (weeks: number): IsoDate | null =>
    weekday === null ? null : addDays(mondayOf(today), 7 * weeks + weekday - 1);
  if (found["this"]) return inWeek(0);
  if (found["next"]) return inWeek(1);
  if (found["second"]) return inWeek(2);
  if (found["coming"]) return addDays(today, until === 0 ? 7 : until);
  if (found["soon"]) return addDays(today, until < 2 ? until + 7 : until);
  if (found["date"])
    return weekday === null ? null : withNumber(Number.parseInt(found["date"], 10), addDays(today, until));
  const { count, two } = found;
  const weeks = two ? 2 : count === undefined ? 1 : (numbers[count] ?? Number(count));
  return addDays(today, until + 7 * weeks);
}

/** The first of these days, week by week, with this number in its month; the 31st is a Friday once in three years at least. */
function withNumber(number: number, first: IsoDate): IsoDate | null {
  for (let week = 0; week < 4 * 53; week += 1) {
    const day = addDays(first, 7 * week);
    if (Number(day.slice(-2)) === number) return day;
  }
  return null;
}

/** A name of a day: of a weekday, or of one that is so many days away. */
interface Named {
  readonly name: RegExp;
  readonly weekday: number | null;
  readonly away: number;
}

interface Patterns {
  readonly patterns: readonly RegExp[];
  readonly numbers: WeekdayWords["numbers"];
  readonly days: readonly Named[];
}

const made = new Map<string, Patterns>();

function patternsOf(language: string): Patterns {
  const known = made.get(language);
  if (known) return known;
  const { patterns, numbers, names, away } = languages[language] ?? noWords;
  const weekdays = [
    ...namesOf(language).map((name, at) => [name, at + 1] as const),
    ...Object.entries(names),
  ];
  const all = [...weekdays.map(([name]) => name), ...Object.keys(away)].join("|");
  const count = [...Object.keys(numbers), String.raw`\d{1,2}`].join("|");
  const named = (name: string): RegExp => new RegExp(`^(?:${name})$`);
  const fresh: Patterns = {
    patterns: patterns.map((source) =>
      wholePhrase(source.replace("DAY", all).replace("COUNT", count).replace("NUMBER", numberOfDay)),
    ),
    numbers,
    days: [
      ...weekdays.map(([name, weekday]) => ({ name: named(name), weekday, away: 0 })),
      ...Object.entries(away).map(([name, days]) => ({ name: named(name), weekday: null, away: days })),
    ],
  };
  made.set(language, fresh);
  return fresh;
}

const numberOfDay = "(?:[12]\\d|3[01]|0?[1-9])";
const noWords: WeekdayWords = { patterns: [], numbers: {}, names: {}, away: {} };

/** The names of the days, folded, Monday first. */
function namesOf(language: string): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
  return Array.from({ length: 7 }, (_, day) => foldText(format.format(Date.UTC(2027, 0, 4 + day))));
}
