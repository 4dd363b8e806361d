import { describe, expect, it } from "vitest";
import { dayOrder, readTableDate } from "../../../../../src/core/formats/csv/table-date.ts";
import { readContacts } from "../../../../../src/core/formats/read-contacts.ts";

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
    ["1/1/4501", ""],
    ["01.01.1601", ""],
    ["12/30/1899", ""],
    ["1604-06-30", "--06-30"],
  ])("%s is %s", (cell, date) => expect(readTableDate(cell, "month-first", 2026)).toBe(date));

  it("is read with the day first where one date of the file shows it", () => {
    expect(dayOrder(["", "3/4/2020", "23/4/1981"])).toBe("day-first");
    expect(dayOrder(["3/4/2020", "4/23/1981"])).toBe("month-first");
    expect(dayOrder(["3.4.2020"])).toBe("day-first");
    expect(dayOrder(["3/4/2020"])).toBe("month-first");
  });

  it.each([
    ["Prénom;Nom;Anniversaire", "--03-04"],
    ["Vorname;Nachname;Geburtstag", "--03-04"],
    ["First Name;Last Name;Birthday", "--04-03"],
  ])("that may be either is read in the order of who writes %s", (header, day) => {
    const bytes = new TextEncoder().encode(`${header}\nAnn;Lee;04/03/1980\n`);
    const [ann] = readContacts(bytes, { now: "2026-01-01T00:00:00.000Z", newUid: () => "new" }).contacts;
    expect(`--${ann?.bday.slice(5)}`).toBe(day);
  });
});
