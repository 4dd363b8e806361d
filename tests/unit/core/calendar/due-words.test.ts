import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isIsoDate } from "../../../../src/core/calendar/date";
import { readDue } from "../../../../src/core/calendar/due-words";

/** A Thursday. */
const today = "2026-11-26";

/** The ends of things, in the languages of the extension. */
const ends = {
  month: {
    en: ["end of the month", "by the end of this month", "month-end"],
    de: ["Ende des Monats", "bis Ende des Monats", "zum Monatsende"],
    fr: ["fin du mois", "à la fin du mois"],
    es: ["a fin de mes", "a finales de mes", "al final del mes"],
  },
  "next month": {
    en: ["end of next month"],
    de: ["Ende nächsten Monats", "Ende des nächsten Monats"],
    fr: ["fin du mois prochain"],
    es: ["a fin del mes que viene", "a finales del próximo mes"],
  },
  week: {
    en: ["end of the week", "by the end of this week"],
    de: ["Ende der Woche", "Ende dieser Woche"],
    fr: ["fin de la semaine", "en fin de semaine"],
    es: ["al final de la semana"],
  },
  "next week": {
    en: ["end of next week"],
    de: ["Ende nächster Woche", "Ende der nächsten Woche"],
    fr: ["fin de la semaine prochaine"],
    es: ["a finales de la próxima semana", "al final de la semana que viene"],
  },
  year: {
    en: ["end of the year", "year-end"],
    de: ["Ende des Jahres", "zum Jahresende"],
    fr: ["fin de l'année", "fin de l’année"],
    es: ["a fin de año", "a finales de año"],
  },
  weekend: {
    de: ["am Wochenende"],
    fr: ["ce week-end", "ce weekend"],
    es: ["el fin de semana"],
  },
  February: {
    en: ["end of February", "late February"],
    de: ["Ende Februar"],
    fr: ["fin février"],
    es: ["a finales de febrero", "fin de febrero"],
  },
  "middle of December": {
    en: ["mid-December", "middle of December"],
    de: ["Mitte Dezember"],
    fr: ["mi-décembre", "milieu décembre"],
    es: ["a mediados de diciembre"],
  },
  "beginning of next week": {
    en: ["beginning of next week", "early next week"],
    de: ["Anfang nächster Woche"],
    fr: ["début de la semaine prochaine"],
    es: ["a principios de la próxima semana"],
  },
} as const satisfies Record<string, Partial<Record<string, readonly string[]>>>;

describe("plain words for a day", () => {
  it.each([
    ["tomorrow", "2026-11-27"],
    ["on Friday", "2026-11-27"],
    ["next Friday", "2026-12-04"],
    ["in two weeks", "2026-12-10"],
    ["end of the month", "2026-11-30"],
    ["3 December", "2026-12-03"],
    ["1 May", "2027-05-01"],
    ["2026-12-24", "2026-12-24"],
    ["12/3", "2026-12-03"],
    ["today", "2026-11-26"],
  ])("in English: %s", (words, date) => {
    expect(readDue(words, today, "en-US")).toBe(date);
  });

  it.each([
    ["de", "nächsten Freitag", "2026-12-04"],
    ["de-AT", "in zwei Wochen", "2026-12-10"],
    ["de", "am 3. Dezember", "2026-12-03"],
    ["fr", "demain", "2026-11-27"],
    ["fr", "le 3 décembre", "2026-12-03"],
    ["es", "mañana", "2026-11-27"],
    ["es", "el 3 de diciembre", "2026-12-03"],
    ["en-GB", "3/12", "2026-12-03"],
    ["ja", "tomorrow", "2026-11-27"],
  ])("in the user's language: %s, %s", (language, words, date) => {
    expect(readDue(words, today, language)).toBe(date);
  });

  // A Thursday, a Saturday before a short February, a leap year's, a month of thirty days, and the last days of a year.
  it.each([
    ["2026-11-26", "month", "2026-11-30"],
    ["2027-02-06", "month", "2027-02-28"],
    ["2028-02-01", "month", "2028-02-29"],
    ["2027-04-30", "month", "2027-04-30"],
    ["2026-12-31", "month", "2026-12-31"],
    ["2026-11-26", "next month", "2026-12-31"],
    ["2027-01-31", "next month", "2027-02-28"],
    ["2028-01-31", "next month", "2028-02-29"],
    ["2027-03-31", "next month", "2027-04-30"],
    ["2026-12-31", "next month", "2027-01-31"],
    ["2026-11-26", "week", "2026-11-27"],
    ["2026-11-27", "week", "2026-11-27"],
    ["2027-02-06", "week", "2027-02-07"],
    ["2026-11-26", "next week", "2026-12-04"],
    ["2026-12-31", "next week", "2027-01-08"],
    ["2026-11-26", "year", "2026-12-31"],
    ["2026-12-31", "year", "2026-12-31"],
    ["2026-11-26", "weekend", "2026-11-28"],
    ["2026-11-29", "weekend", "2026-11-29"],
    ["2026-11-26", "February", "2027-02-28"],
    ["2027-02-28", "February", "2027-02-28"],
    ["2027-03-01", "February", "2028-02-29"],
    ["2026-11-26", "middle of December", "2026-12-15"],
    ["2026-11-26", "beginning of next week", "2026-11-30"],
  ] as const)("are the same end in every language: on %s that of %s is %s", (day, which, date) => {
    const inLanguages: Readonly<Record<string, readonly string[]>> = ends[which];
    for (const [language, words] of Object.entries(inLanguages)) {
      for (const one of words) expect(`${one}: ${readDue(one, day, language)}`).toBe(`${one}: ${date}`);
    }
  });

  it.each([
    ["de", "bis Ende des Monats, spätestens", "2026-11-30"],
    ["de", "Monatsende", "2026-11-30"],
    ["de", "Ende Januar 2028", "2028-01-31"],
    ["de", "nächste Woche", "2026-12-03"],
    ["fr", "d’ici la fin du mois", "2026-11-30"],
    ["fr", "après-demain", "2026-11-28"],
    ["fr", "dans quinze jours", "2026-12-10"],
    ["fr", "la semaine prochaine", "2026-12-03"],
    ["es", "pasado mañana", "2026-11-28"],
    ["es", "la próxima semana", "2026-12-03"],
    ["es", "la semana que viene", "2026-12-03"],
    ["es", "el mes que viene", "2026-12-26"],
    ["es", "dentro de quince dias", "2026-12-10"],
    ["es", "el fin de semana que viene", "2026-12-05"],
    ["en", "by the end of next month", "2026-12-31"],
    ["en", "end of January 2028", "2028-01-31"],
    ["en", "next week", "2026-12-03"],
  ])("in the words that people use: %s, %s", (language, words, date) => {
    expect(readDue(words, today, language)).toBe(date);
  });

  // Said on a Monday, a Thursday, the Friday itself, and a Sunday. The weeks begin on 23 and 30 November, 7 and 14 December.
  it.each([
    [
      "a week after that Friday comes first",
      ["2026-12-04", "2026-12-04", "2026-12-04", "2026-12-11"],
      {
        en: [
          "Friday week",
          "a week on Friday",
          "a week from Friday",
          "in a week on Friday",
          "Friday in a week",
          "Fri week",
        ],
        de: [
          "Freitag in einer Woche",
          "in einer Woche am Freitag",
          "Freitag in acht Tagen",
          "am Freitag über 8 Tage",
        ],
        fr: ["vendredi en huit", "vendredi en 8", "vendredi dans une semaine", "le vendredi dans huit jours"],
        es: ["del viernes en ocho", "el viernes en ocho días", "el viernes dentro de una semana"],
      },
    ],
    [
      "two weeks after that Friday comes first",
      ["2026-12-11", "2026-12-11", "2026-12-11", "2026-12-18"],
      {
        en: [
          "a fortnight on Friday",
          "Friday fortnight",
          "two weeks on Friday",
          "in 2 weeks, Friday",
          "Friday in two weeks",
        ],
        de: ["Freitag in zwei Wochen", "in zwei Wochen am Freitag", "Freitag in vierzehn Tagen"],
        fr: ["vendredi en quinze", "vendredi dans deux semaines", "dans 2 semaines, le vendredi"],
        es: ["el viernes en quince", "dentro de dos semanas el viernes", "el viernes dentro de quince días"],
      },
    ],
    [
      "Friday of the next week",
      ["2026-12-04", "2026-12-04", "2026-12-04", "2026-12-04"],
      {
        en: [
          "Friday of next week",
          "Friday next week",
          "next week Friday",
          "next week on Friday",
          "next Friday",
        ],
        de: [
          "nächste Woche Freitag",
          "Freitag nächster Woche",
          "am Freitag der nächsten Woche",
          "kommende Woche am Freitag",
          "naechste Woche Freitag",
          "nächsten Freitag",
        ],
        fr: [
          "vendredi de la semaine prochaine",
          "la semaine prochaine, vendredi",
          "vendredi de la semaine qui vient",
        ],
        es: [
          "el viernes de la semana que viene",
          "el viernes de la próxima semana",
          "el viernes de la semana próxima",
          "la semana que viene, el viernes",
        ],
      },
    ],
    [
      "Friday of the week after the next",
      ["2026-12-11", "2026-12-11", "2026-12-11", "2026-12-11"],
      {
        en: ["the Friday after next", "Friday of the week after next", "the week after next on Friday"],
        de: ["übernächsten Freitag", "übernächste Woche Freitag", "am Freitag der übernächsten Woche"],
      },
    ],
    [
      "the first Friday after today",
      ["2026-11-27", "2026-11-27", "2026-12-04", "2026-12-04"],
      { en: ["this coming Friday", "coming Friday"], de: ["kommenden Freitag", "am kommenden Freitag"] },
    ],
    [
      "the first Friday that is neither today nor tomorrow",
      ["2026-11-27", "2026-12-04", "2026-12-04", "2026-12-04"],
      {
        fr: ["vendredi prochain", "vendredi qui vient", "d'ici vendredi prochain"],
        es: ["el próximo viernes", "el viernes que viene", "el viernes próximo"],
      },
    ],
    [
      "Friday of this week, of which nothing is left on Sunday",
      ["2026-11-27", "2026-11-27", "2026-11-27", null],
      {
        en: ["Friday this week", "this week on Friday"],
        de: ["diese Woche Freitag", "am Freitag dieser Woche"],
        fr: ["vendredi de cette semaine", "cette semaine, vendredi"],
        es: ["el viernes de esta semana"],
      },
    ],
    [
      "a week from tomorrow",
      ["2026-12-01", "2026-12-04", "2026-12-05", "2026-12-07"],
      {
        en: ["tomorrow week", "a week tomorrow", "a week from tomorrow"],
        de: ["morgen in einer Woche", "morgen in acht Tagen"],
        fr: ["demain en huit"],
        es: ["de mañana en ocho"],
      },
    ],
    [
      "a week from today",
      ["2026-11-30", "2026-12-03", "2026-12-04", "2026-12-06"],
      {
        en: ["today week", "a week today"],
        de: ["heute in einer Woche", "in acht Tagen"],
        fr: ["d'aujourd'hui en huit", "d’aujourd’hui en huit", "dans huit jours", "sous huitaine"],
        es: ["de hoy en ocho", "dentro de ocho días"],
      },
    ],
    [
      "two weeks from today",
      ["2026-12-07", "2026-12-10", "2026-12-11", "2026-12-13"],
      {
        en: ["in a fortnight", "the week after next", "a fortnight today"],
        de: ["heute in zwei Wochen", "in vierzehn Tagen", "übernächste Woche"],
        fr: ["aujourd'hui en quinze", "dans une quinzaine"],
        es: ["de hoy en quince"],
      },
    ],
    [
      "the Friday that is a fourth",
      ["2026-12-04", "2026-12-04", "2026-12-04", "2026-12-04"],
      {
        en: ["Friday the 4th", "on Friday, 4"],
        de: ["Freitag, den 4.", "Freitag dem 4."],
        fr: ["vendredi 4", "le vendredi 4"],
        es: ["el viernes 4", "viernes, día 4"],
      },
    ],
  ] as const)("mean by a weekday %s", (_, dates, said) => {
    const inLanguages: Readonly<Record<string, readonly string[]>> = said;
    for (const [language, phrases] of Object.entries(inLanguages)) {
      for (const words of phrases) {
        const read = ["2026-11-23", "2026-11-26", "2026-11-27", "2026-11-29"].map((day) =>
          readDue(words, day, language),
        );
        expect({ words, read }).toEqual({ words, read: dates });
      }
    }
  });

  it.each([
    ["en", "Monday week", "2026-12-07"],
    ["en", "a week on Monday", "2026-12-07"],
    ["de", "Montag in einer Woche", "2026-12-07"],
    ["fr", "lundi en huit", "2026-12-07"],
    ["es", "del lunes en ocho", "2026-12-07"],
    ["es", "el lunes de la semana que viene", "2026-11-30"],
    ["en", "next Monday", "2026-11-30"],
    ["de", "nächsten Montag", "2026-11-30"],
    ["fr", "lundi prochain", "2026-11-30"],
    ["es", "el lunes que viene", "2026-11-30"],
  ])("count from the Monday that comes, said on a Thursday: %s, %s", (language, words, date) => {
    expect(readDue(words, today, language)).toBe(date);
  });

  it.each([
    ["en", "next Monday"],
    ["en", "Monday week"],
    ["de", "nächsten Montag"],
    ["de", "kommenden Montag"],
    ["fr", "lundi prochain"],
    ["fr", "lundi en huit"],
    ["es", "el próximo lunes"],
    ["es", "el lunes que viene"],
  ])("are never today where today has a name of its own, said on a Monday: %s, %s", (language, words) => {
    expect(readDue(words, "2026-11-23", language)).toBe("2026-11-30");
  });

  it("know the end of the week after next, and no week in what comes every week", () => {
    expect(readDue("end of the week after next", today, "en")).toBe("2026-12-11");
    expect(readDue("Ende übernächster Woche", today, "de")).toBe("2026-12-11");
    expect(readDue("every week on Friday", today, "en")).toBe("2026-11-27");
  });

  it("leave a weekday with its date, or by itself, to the date", () => {
    expect(readDue("Friday, 4 December", today, "en-US")).toBe("2026-12-04");
    expect(readDue("Freitag, 4. Dezember", today, "de")).toBe("2026-12-04");
    expect(readDue("vendredi 4 décembre", today, "fr")).toBe("2026-12-04");
    expect(readDue("el viernes 4 de diciembre", today, "es")).toBe("2026-12-04");
    expect(readDue("this Friday", today, "en")).toBe("2026-11-27");
  });

  it("are none where that part of the month is over, rather than some other day", () => {
    for (const [language, words] of [
      ["en", "beginning of the month"],
      ["de", "Anfang des Monats"],
      ["fr", "début du mois"],
      ["es", "a principios de mes"],
    ] as const)
      expect(readDue(words, today, language)).toBeNull();
  });

  it.each(["", "some time", "asap", "yesterday", "2020-01-01", "31 February 2027", "when she is back"])(
    "are none, or are past: %j",
    (words) => {
      expect(readDue(words, today, "en-US")).toBeNull();
    },
  );

  it("give a day from today on or nothing, whatever is typed, and never an error", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.stringMatching(/^[0-9a-z ./:-]{0,60}$/)),
        fc.constantFrom("en", "en-GB", "de", "fr", "es", "x"),
        (words, language) => {
          const found = readDue(words, today, language);
          expect(found === null || (isIsoDate(found) && found >= today)).toBe(true);
        },
      ),
    );
  });
});
