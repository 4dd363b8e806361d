import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isIsoDate } from "../../../../src/core/calendar/date";
import { readDue } from "../../../../src/core/calendar/due-words";

/** A Thursday. */
const today = "2026-11-26";

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
