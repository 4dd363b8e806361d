import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { unguardCell } from "../../../../../src/core/formats/csv/formula-guard";
import { printJournalCsv } from "../../../../../src/core/formats/journal/print-csv";
import { printJournalJson } from "../../../../../src/core/formats/journal/print-json";
import {
  printJournalMarkdown,
  type JournalWords,
} from "../../../../../src/core/formats/journal/print-markdown";
import type { ToldEntry } from "../../../../../src/core/journal/told";
import { anEntry } from "../../../../fakes/entries";

const told = (known: Partial<ToldEntry> = {}): ToldEntry => ({ groups: [], ...anEntry(known), ...known });
const words: JournalWords = {
  title: "Journal",
  outcome: "What came of it?",
  month: (at) => at.slice(0, 7),
  day: (at) => at.slice(0, 10),
  entry: ({ act, names }) => `${act} ${names.join(", ")}`,
};
const text = fc.oneof(
  fc.string(),
  fc.constantFrom("=1+1", "@cmd", "\t-2", 'a "b"\r\nc', "+49 30", "＝1", "'=x", "](javascript:x)", "<b>"),
);
const anything = fc
  .record({ names: fc.array(text, { maxLength: 2 }), words: text, title: text, groups: fc.array(text) })
  .map(({ names, words: said, title, groups }) =>
    told({
      names,
      words: said,
      groups,
      page: { kind: "article", url: "https://reading.example/a", title },
      reflection: { at: "2026-03-03T09:00:00.000Z", words: said },
    }),
  );

describe("the journal as a table", () => {
  it("holds every cell, and none that a spreadsheet would run", () => {
    fc.assert(
      fc.property(fc.array(anything, { minLength: 1 }), (entries) => {
        const { data, errors } = Papa.parse<string[]>(printJournalCsv(entries).replace(/^\ufeff/, ""), {
          newline: "\r\n",
          skipEmptyLines: true,
        });
        expect(errors).toEqual([]);
        const [headers = [], ...rows] = data;
        expect(rows).toHaveLength(entries.length);
        expect(rows.flat().filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
        const column = (name: string) => rows.map((row) => unguardCell(row[headers.indexOf(name)] ?? ""));
        expect(column("Words")).toEqual(entries.map((entry) => entry.words));
        expect(column("Page title")).toEqual(entries.map(({ page }) => page?.title));
        expect(column("ID")).toEqual(entries.map(({ id }) => id));
      }),
    );
  });
});

describe("the journal as data", () => {
  it("is every field of every entry", () => {
    fc.assert(
      fc.property(fc.array(anything), (entries) => {
        expect(JSON.parse(printJournalJson(entries))).toEqual({
          format: "goodturn-journal",
          version: 1,
          entries,
        });
      }),
    );
  });
});

describe("the journal to read", () => {
  it("has a heading a month, an act a line, and the words as they stand", () => {
    const entries = [
      told({ at: "2026-04-02T09:00:00.000Z", words: "Hi Priya,\n\nfor you.", page: null }),
      told({
        words: "",
        reflection: { at: "2026-03-03T09:00:00.000Z", words: "She *used* it." },
        page: { kind: "article", url: "https://reading.example/a b", title: "1. [BM25]" },
      }),
    ];
    expect(printJournalMarkdown(entries, words)).toBe(
      [
        "# Journal",
        "",
        "## 2026\\-04",
        "",
        "- **2026\\-04\\-02** share Priya Raman",
        "",
        "  > Hi Priya\\,\\",
        "  > ",
        "  > for you\\.",
        "",
        "## 2026\\-03",
        "",
        "- **2026\\-03\\-02** share Priya Raman — [1\\. \\[BM25\\]](<https://reading.example/a%20b>)",
        "",
        "  What came of it\\?:",
        "",
        "  > She \\*used\\* it\\.",
        "",
      ].join("\n"),
    );
  });

  it("lets no text end a link, begin another or be taken for HTML", () => {
    fc.assert(
      fc.property(anything, (entry) => {
        const printed = printJournalMarkdown([entry], words);
        const bare = printed.replaceAll(/\\[!-/:-@[-`{-~]/g, "");
        expect(bare.match(/\]\(</g)).toHaveLength(1);
        expect(bare.replace(/\]\(<[^>]*>\)/, "")).not.toMatch(/[<`_]/);
      }),
    );
  });
});
