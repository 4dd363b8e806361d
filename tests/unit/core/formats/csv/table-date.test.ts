import { describe, expect, it } from "vitest";
import { dayOrder, readTableDate } from "../../../../../src/core/formats/csv/table-date.ts";

describe("a date in a table", () => {
  it.each([
    ["1975-12-12", "1975-12-12"],
    [" --06-30", "--06-30"],
    ["0/0/00", ""],
    ["3/4/2020", "2020-03-04"],
    ["12 Mar 2024", "2024-03-12"],
    ["7-Feb-22", "2022-02-07"],
    ["7-Feb-75", "1975-02-07"],
    ["March 4, 1975", "1975-03-04"],
    ["4. März 1975", "1975-03-04"],
    ["1er mai 1980", "1980-05-01"],
    ["4 août 1980", "1980-08-04"],
    ["4 de mayo de 1980", "1980-05-04"],
    ["31 February 2020", ""],
    ["sometime", ""],
    ["1980", ""],
  ])("%s is %s", (cell, date) => expect(readTableDate(cell, "month-first", 2026)).toBe(date));

  it("is read with the day first where one date of the file shows it", () => {
    expect(dayOrder(["", "3/4/2020", "23/4/1981"])).toBe("day-first");
    expect(dayOrder(["3/4/2020", "4/23/1981"])).toBe("month-first");
    expect(dayOrder(["3.4.2020"])).toBe("day-first");
    expect(dayOrder(["3/4/2020"])).toBe("month-first");
  });
});
