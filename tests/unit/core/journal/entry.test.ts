import { describe, expect, it } from "vitest";
import { byNewest, wasSent, type JournalEntry } from "../../../../src/core/journal/entry";
import { searchJournal } from "../../../../src/core/journal/sift";

const entry = (id: string, name: string, title: string): JournalEntry => ({
  id,
  at: `${id}T09:00:00.000Z`,
  act: "share",
  uids: [name],
  names: [name],
  page: { kind: "article", url: "https://reading.example/a", title },
  channel: "email",
  words: "Hi, this made me think of you.",
  status: "opened",
});

const entries = [
  entry("2026-03-01", "Priya Raman", "How BM25 ranks documents"),
  entry("2026-03-03", "Tomás Silva", "A data job"),
  entry("2026-03-02", "Priya Raman", "Pruning roses"),
];

describe("the journal", () => {
  it("is read newest first", () => {
    expect(entries.toSorted(byNewest).map(({ id }) => id)).toEqual([
      "2026-03-03",
      "2026-03-02",
      "2026-03-01",
    ]);
  });

  it("is found by any words of an act, accents and case aside", () => {
    expect(searchJournal(entries, "priya bm25").map(({ id }) => id)).toEqual(["2026-03-01"]);
    expect(searchJournal(entries, "TOMAS").map(({ id }) => id)).toEqual(["2026-03-03"]);
    expect(searchJournal(entries, "nobody")).toEqual([]);
  });
});

describe("whether a draft was sent", () => {
  const at = "2026-03-02T09:00:00.000Z";

  it.each([
    ["sent", "2026-03-02T09:00:01.000Z", true],
    ["not-sent", "2026-04-02T09:00:00.000Z", false],
    ["copied", "2026-03-02T09:00:01.000Z", true],
    ["logged", "2026-03-02T09:00:01.000Z", true],
    ["opened", "2026-03-02T09:00:01.000Z", null],
    ["opened", "2026-03-03T08:59:59.000Z", null],
    ["opened", "2026-03-03T09:00:00.000Z", true],
  ] as const)("%s, asked at %s: %s", (status, now, expected) => {
    expect(wasSent({ status, at }, now)).toBe(expected);
  });
});
