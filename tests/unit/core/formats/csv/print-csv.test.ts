import { describe, expect, it } from "vitest";
import { emptyContact } from "../../../../../src/core/contact/contact.ts";
import { guardCell, unguardCell } from "../../../../../src/core/formats/csv/formula-guard.ts";
import { printCsv } from "../../../../../src/core/formats/csv/print-csv.ts";

const ann = { ...emptyContact("ann", "2026-01-01T00:00:00.000Z"), fn: "Ann Lee" };

describe("a table of contacts", () => {
  it("opens in Excel and Google: mark, quotes, Google's columns, the whole name as first name", () => {
    const [header = "", row = ""] = printCsv([
      { ...ann, emails: [{ value: "ann@example.org", type: "work" }] },
    ]).split("\r\n");
    expect(header).toMatch(/^\ufeff"First Name","Middle Name","Last Name"/);
    expect(header).toContain('"E-mail 1 - Label","E-mail 1 - Value"');
    expect(row).toMatch(/^"Ann Lee","",""/);
    expect(row).toContain('"work","ann@example.org"');
  });

  it("has a header even for nobody", () =>
    expect(printCsv([])).toMatch(/^\ufeff"First Name".*"Goodturn ID"\r\n$/));

  it.each(["=1+1", "+44 7700 900101", "-1", "@SUM", "\tx", "\rx", "'=1", "''+1", "＝1"])(
    "keeps a spreadsheet from running %j",
    (cell) => {
      expect(guardCell(cell)).toBe(`'${cell}`);
      expect(unguardCell(guardCell(cell))).toBe(cell);
    },
  );

  it.each(["Ann", "'tis", "a=b", "", "'", "1 - 2"])("leaves %j alone", (cell) => {
    expect(guardCell(cell)).toBe(cell);
    expect(unguardCell(cell)).toBe(cell);
  });

  it("never hands a live formula to a spreadsheet, in any column", () => {
    const evil = '=HYPERLINK("http://x.example")';
    const everywhere = {
      ...ann,
      fn: evil,
      nickname: evil,
      org: evil,
      note: evil,
      interests: [evil],
      tels: [{ value: "+1", type: evil }],
    };
    expect(printCsv([everywhere])).not.toMatch(/(?:^|,)"[=+\-@\t\r]/m);
  });
});
