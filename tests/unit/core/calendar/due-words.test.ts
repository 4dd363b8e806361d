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
