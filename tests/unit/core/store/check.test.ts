import { describe, expect, it } from "vitest";
import { checkRecords } from "../../../../src/core/store/check";
import { transactionOver } from "../../../../src/core/store/in-memory";
import { prefixes, singletons } from "../../../../src/core/store/keys";
import { migrate } from "../../../../src/core/store/migrations";
import { kindOf, readRecord, recordKinds, recordNames } from "../../../../src/core/store/records";
import { goldenStore } from "../../../fakes/golden";
import { someone } from "../../../fakes/people";

describe("the kinds of records", () => {
  it("are one for every key there is, and each has a place in the golden store", () => {
    /** Kinds that came after the first release. */
    const later = new Set(["promise", "reminder", "apart", "today", "backup"]);
    const keys = [
      ...Object.values(prefixes),
      singletons.settings,
      singletons.banner,
      singletons.intent,
      singletons.reminder,
      singletons.today,
      singletons.backup,
    ];
    expect(recordKinds.map(({ key }) => key).toSorted()).toEqual(keys.toSorted());
    expect(recordKinds.map(({ name }) => name)).toEqual([...recordNames]);
    for (const { name, key } of recordKinds) {
      if (later.has(name)) continue;
      expect(
        [...goldenStore(1).keys()].some((golden) => golden.startsWith(key)),
        key,
      ).toBe(true);
    }
  });
});

describe("the store of the first release", () => {
  it("reads for ever, every record as it was written", async () => {
    const records = goldenStore(1);
    await migrate(transactionOver(records), singletons.schema);
    const { counts, unreadable, strange } = checkRecords(records);
    expect(unreadable).toEqual([]);
    expect(strange).toBe(0);
    expect(counts).toMatchObject({ contact: 2, journal: 2, dismissal: 1, shared: 1, draft: 1, shelf: 1 });
    for (const [key, record] of goldenStore(1)) {
      const kind = kindOf(key);
      if (kind) expect(readRecord(kind, key, record), key).toMatchObject(record as object);
    }
  });
});

describe("a look at every record", () => {
  it.each([
    ["a record that is text", "contact/a", "Ana"],
    ["a field that is missing", "contact/a", { uid: "a", fn: "Ana" }],
    ["a record under another's key", "contact/a", someone("Bo")],
    ["a mark whose key cannot be read", "shared/%E0%A4%A/a", { at: "2026-03-02T09:00:00.000Z" }],
    ["a mark without its person", "shared/x", { at: "2026-03-02T09:00:00.000Z" }],
    ["nothing at all", "settings", null],
  ])("finds %s, and it alone", (_what, key, record) => {
    const records = goldenStore(1);
    const before = checkRecords(records);
    records.set(key, record);
    const { unreadable } = checkRecords(records);
    expect(unreadable).toEqual([key]);
    expect(before.unreadable).toEqual([]);
  });

  it("leaves kinds alone that it does not know", () => {
    expect(checkRecords(new Map([["weather/1", { tomorrow: "rain" }]]))).toMatchObject({
      unreadable: [],
      strange: 1,
    });
  });
});
