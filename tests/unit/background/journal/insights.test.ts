import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import fc from "fast-check";
import Papa from "papaparse";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startBackground } from "../../../../src/background/start";
import { actIds } from "../../../../src/core/act/act";
import { printJournalCsv } from "../../../../src/core/formats/journal/print-csv";
import { groupInsights } from "../../../../src/core/insights/groups";
import { insightsOf } from "../../../../src/core/insights/insights";
import { entryActs, entryStatuses } from "../../../../src/core/journal/entry";
import { everyEntry } from "../../../../src/core/journal/sift";
import type { ToldEntry } from "../../../../src/core/journal/told";
import { asker } from "../../../fakes/asker";
import { fakeBrowser, type FakeBrowser } from "../../../fakes/browser";
import { anEntry } from "../../../fakes/entries";
import { someone } from "../../../fakes/people";

let fake: FakeBrowser;

vi.mock("../../../../src/browser/api", () => ({
  get browser() {
    return fake.api;
  },
}));

const ask = asker(() => fake);
const now = "2026-11-29T12:00:00.000Z";
const zone = "America/New_York";
const here = { today: "2026-11-29", now, zone };

/** The table that leaves, read by another program's reader, as rows of named cells. */
function rowsOf(entries: readonly ToldEntry[]): Record<string, string>[] {
  const { data } = Papa.parse<Record<string, string>>(printJournalCsv(entries).replace(/^\ufeff/, ""), {
    header: true,
    skipEmptyLines: true,
  });
  return data;
}

/** The day of a moment where the user is, by `Intl`: another calendar than that of the code. */
const dayHere = (at: string): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short" }).format(new Date(at));
/** The Monday of a day, by `Date`. */
const mondayHere = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
};
const tally = (names: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
};
const without0 = (counts: readonly (readonly [string, number])[]): Record<string, number> =>
  Object.fromEntries(counts.filter(([, count]) => count > 0));

/** What the table says was given in the last twelve months. */
function givenIn(rows: readonly Record<string, string>[]): Record<string, string>[] {
  return rows.filter(({ Kind = "", Status, When = "" }) => {
    const sent =
      Status !== "not-sent" && (Status !== "opened" || Date.parse(now) - Date.parse(When) >= 86_400_000);
    return sent && (actIds as readonly string[]).includes(Kind) && dayHere(When) >= "2025-12-01";
  });
}

const groups = fc.constantFrom<string[][]>([], ["Friends"], ["Friends", "Work"]);
const entry: fc.Arbitrary<ToldEntry> = fc
  .record({
    at: fc
      .integer({ min: Date.parse("2025-10-01"), max: Date.parse(now) })
      .map((time) => new Date(time).toISOString()),
    act: fc.constantFrom(...entryActs),
    status: fc.constantFrom(...entryStatuses),
    topics: fc.constantFrom<string[][]>([], ["jazz"], ["jazz", "maps"]),
    groups,
    days: fc.option(fc.integer({ min: 0, max: 40 })),
  })
  .map(({ days, groups: its, ...known }) => ({
    ...anEntry(known),
    groups: its,
    ...(days === null || known.act !== "follow-through"
      ? {}
      : { promisedAt: new Date(Date.parse(known.at) - days * 86_400_000).toISOString() }),
  }));

describe("the numbers of the insights", () => {
  it("can all be counted again from the table that the journal leaves as", () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 60 }), (entries) => {
        const insights = insightsOf(entries, here);
        const rows = givenIn(rowsOf(entries));
        const column = (name: string): string[] => rows.map((row) => row[name] ?? "");
        const weeks = column("When").map((at) => mondayHere(dayHere(at)));
        const since = insights.weeks[0]?.monday ?? "";
        expect(without0(insights.weeks.map(({ monday, acts }) => [monday, acts] as const))).toEqual(
          tally(weeks.filter((monday) => monday >= since)),
        );
        expect(Object.fromEntries(insights.kinds.map(({ act, acts }) => [act, acts]))).toEqual(
          tally(column("Kind")),
        );
        const months = rows.map((row) => `${dayHere(row["When"] ?? "").slice(0, 7)}-01`);
        expect(without0(insights.variety.map(({ month, kinds }) => [month, kinds] as const))).toEqual(
          tally(
            [...new Set(rows.map((row, at) => `${months[at]} ${row["Kind"]}`))].map((one) =>
              one.slice(0, 10),
            ),
          ),
        );
        const kept = rows.filter(({ Kind }) => Kind === "follow-through");
        expect(insights.promises.months.reduce((all, month) => all + month.kept, 0)).toBe(kept.length);
        const took = kept
          .filter(({ Promised }) => Promised !== "")
          .map(({ Promised = "", When = "" }) =>
            Math.round((Date.parse(dayHere(When)) - Date.parse(dayHere(Promised))) / 86_400_000),
          )
          .toSorted((a, b) => a - b);
        expect(insights.promises.medianDays).toBe(took[Math.ceil(took.length / 2) - 1] ?? null);
        expect(Object.fromEntries(insights.topics.map(({ topic, shares }) => [topic, shares]))).toEqual(
          tally(column("Topics").flatMap((cell) => cell.split(" ::: ").filter(Boolean))),
        );
        const byGroup = groupInsights(entries, here).groups.flatMap(({ group, acts }) =>
          acts.flatMap((count, at) =>
            Array.from({ length: count }, () => `${group} ${insights.variety[at]?.month}`),
          ),
        );
        expect(tally(byGroup)).toEqual(
          tally(
            rows.flatMap((row, at) =>
              (row["Groups"] ?? "")
                .split(" ::: ")
                .flatMap((group) => (group ? [`${group} ${months[at]}`] : [])),
            ),
          ),
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe("the insights page", () => {
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date(now) });
    vi.spyOn(Temporal.Now, "timeZoneId").mockReturnValue(zone);
    globalThis.indexedDB = new IDBFactory();
    fake = fakeBrowser();
    startBackground();
    await ask("contacts/save", { contact: someone("Ana Lind", { categories: ["Friends"] }) });
    await ask("contacts/save", { contact: someone("Bo Berg", { categories: ["Friends"] }) });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it("is shown no balance: help that came back changes no number, here or on Today", async () => {
    const write = (act: "praise" | "received", on: string) =>
      ask("journal/save", { act, uids: ["Ana Lind"], on, words: "", page: null, channel: null });
    await write("praise", "2026-11-27");
    const shown = async () => [
      await ask("insights/show", {}),
      await ask("insights/groups", {}),
      (await ask("today/show", {})).gave,
    ];
    const before = await shown();
    for (const on of ["2026-11-26", "2026-11-27", "2026-11-28"]) await write("received", on);
    expect(await shown()).toEqual(before);
    // It is not that nothing arrived: the journal tells of all three.
    const told = await ask("journal/export", { sift: everyEntry, before: null });
    expect(told.filter(({ act }) => act === "received")).toHaveLength(3);
  });

  it("is told what was done, and the same as its export tells", async () => {
    const write = (act: "praise" | "thank" | "received", on: string) =>
      ask("journal/save", { act, uids: ["Ana Lind"], on, words: "", page: null, channel: null });
    await write("praise", "2026-11-28");
    await write("thank", "2026-10-05");
    await write("received", "2026-11-27");
    await write("praise", "2024-10-05");
    const insights = await ask("insights/show", {});
    expect(insights.kinds).toEqual([
      { act: "praise", acts: 1 },
      { act: "thank", acts: 1 },
    ]);
    const told = await ask("journal/export", { sift: everyEntry, before: null });
    expect(insightsOf(told, here)).toEqual(insights);
    const { long, ...byGroup } = await ask("insights/groups", {});
    expect(groupInsights(told, here)).toEqual(byGroup);
    expect(long).toEqual([{ group: "Friends", people: [{ uid: "Bo Berg", name: "Bo Berg" }] }]);
  });
});
