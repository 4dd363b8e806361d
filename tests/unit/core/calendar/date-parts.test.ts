import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOfParts, datePartsOf, noDate, writtenDate } from "../../../../src/core/calendar/date-parts";

describe("a day that is typed in parts", () => {
  it("is a birthday, with its year or without", () => {
    expect(dateOfParts({ day: "14", month: "3", year: "1984" })).toBe("1984-03-14");
    expect(dateOfParts({ day: "14", month: "3", year: "" })).toBe("--03-14");
  });

  it("is nothing where nothing was typed", () => {
    expect(dateOfParts(noDate)).toBe("");
  });

  it("may be 29 February where the year is not known, or has one", () => {
    expect(dateOfParts({ day: "29", month: "2", year: "" })).toBe("--02-29");
    expect(dateOfParts({ day: "29", month: "2", year: "1984" })).toBe("1984-02-29");
    expect(dateOfParts({ day: "29", month: "2", year: "1985" })).toBeNull();
  });

  it.each([
    { day: "31", month: "4", year: "" },
    { day: "14", month: "", year: "1984" },
    { day: "", month: "3", year: "" },
    { day: "14", month: "3", year: "84" },
    { day: "first", month: "3", year: "" },
  ])("is refused where the calendar has none: %j", (parts) => {
    expect(dateOfParts(parts)).toBeNull();
  });

  it("stays what an address book brought, even a day that no calendar has", () => {
    const anyDate = fc
      .tuple(
        fc.option(fc.integer({ min: 0, max: 9_999 })),
        fc.integer({ max: 99, min: 0 }),
        fc.integer({ max: 99, min: 0 }),
      )
      .map(([year, ...rest]) => {
        const [month, day] = rest.map((part) => String(part).padStart(2, "0"));
        return `${year === null ? "-" : String(year).padStart(4, "0")}-${month}-${day}`;
      });
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(writtenDate(datePartsOf(date))).toBe(date);
      }),
    );
  });
});
