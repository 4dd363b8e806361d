import { describe, expect, it } from "vitest";
import { backupLimits, parseBackup, printBackup, type Backup } from "../../../../src/core/formats/backup";
import { planRestore } from "../../../../src/core/formats/plan-restore";
import type { Migration } from "../../../../src/core/store/migrations";
import { goldenStore } from "../../../fakes/golden";
import { aMoment, someone } from "../../../fakes/people";

const printed = printBackup(goldenStore(1), aMoment);
const parsed = async (text: string): Promise<Backup> => {
  const read = await parseBackup(text);
  if (!read.ok) throw new Error(read.code);
  return read.value;
};
const file = (records: unknown, rest: object = {}): string =>
  JSON.stringify({ format: "goodturn-backup", version: 1, schema: 1, at: aMoment, records, ...rest });

describe("a backup", () => {
  it("holds what people typed and did, and nothing that only this moment needs", async () => {
    const { records, unreadable, leftOut } = await parsed(printed);
    const wanted = [...goldenStore(1)].filter(([key]) => !/^(?:undo|meta)\/|^(?:banner|intent)$/.test(key));
    expect(Object.fromEntries(records)).toEqual(Object.fromEntries(wanted));
    expect({ unreadable, leftOut }).toEqual({ unreadable: [], leftOut: 0 });
  });

  it("is one JSON file with a record a line, the same for the same records", () => {
    expect(JSON.parse(printed)).toMatchObject({
      format: "goodturn-backup",
      version: 1,
      schema: 1,
      at: aMoment,
    });
    expect(printBackup(new Map([...goldenStore(1)].toReversed()), aMoment)).toBe(printed);
    expect(printed.split("\n")).toHaveLength(11 + 3);
  });

  it("takes damaged records and those of a newer version along as they lie", () => {
    const records = new Map<string, unknown>([
      ["meta/schema", { version: 7 }],
      ["contact/a", { fn: "half of" }],
      ["weather/1", { tomorrow: "rain" }],
      ["draft/never", 1n],
    ]);
    expect(JSON.parse(printBackup(records, aMoment))).toMatchObject({
      schema: 7,
      records: { "contact/a": { fn: "half of" }, "weather/1": { tomorrow: "rain" } },
    });
  });

  it("loses a bad record, and it alone", async () => {
    const good = someone("Ana");
    const { records, unreadable } = await parsed(
      file({ "contact/Ana": good, "contact/Bo": { ...good, rev: "yesterday" }, "contact/Cy": good }),
    );
    expect([...records.keys()]).toEqual(["contact/Ana"]);
    expect(unreadable).toEqual(["contact/Bo", "contact/Cy"]);
  });

  it("lets nothing in through the back door", async () => {
    const ana = JSON.stringify(someone("Ana"));
    const { records, leftOut } = await parsed(
      file({}).replace(
        `"records":{}`,
        `"records":{"__proto__":{"fn":"x"},"undo/1":{},"meta/schema":{"version":1},"zzz":1,"contact/Ana":${ana.replace(
          "{",
          `{"__proto__":{"polluted":true},"extra":"${"x".repeat(50)}",`,
        )}}`,
      ),
    );
    expect([...records.keys()]).toEqual(["contact/Ana"]);
    expect(records.get("contact/Ana")).toEqual(someone("Ana"));
    expect(Object.getPrototypeOf(records.get("contact/Ana"))).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(leftOut).toBe(3);
  });

  it.each([
    ["", "empty"],
    ["\ufeff  \n", "empty"],
    ["BEGIN:VCARD", "not-a-backup"],
    ["[]", "not-a-backup"],
    ["null", "not-a-backup"],
    [`{"format":"other"}`, "not-a-backup"],
    [printed.slice(0, -20), "not-whole"],
    [file([]), "not-whole"],
    [file({}, { at: "now" }), "not-whole"],
    [file({}, { version: 2 }), "newer"],
    [file({}, { schema: 2 }), "newer"],
    ["x".repeat(backupLimits.text + 1), "too-large"],
  ])("says what is wrong with %.30j", async (text, code) => {
    expect(await parseBackup(text)).toEqual({ ok: false, code });
  });

  it("of an older version is brought forward before it is read", async () => {
    const chain: Migration[] = [
      {
        to: 2,
        async run(transaction) {
          for (const [key, record] of await transaction.list("contact/")) {
            transaction.put(key, { ...(record as object), fn: "From before" });
          }
        },
      },
    ];
    const read = await parseBackup(file({ "contact/Ana": someone("Ana") }), chain);
    expect(read.ok && read.value.records.get("contact/Ana")).toMatchObject({ fn: "From before" });
  });
});

describe("planning a restore", () => {
  it("takes nothing along from a newer version", async () => {
    const backup = await parsed(file({ "contact/Ana": someone("Ana"), "contact/Di": "damaged" }));
    const existing = new Map<string, unknown>([
      ["meta/schema", { version: 9 }],
      ["contact/Di", { name: "Di" }],
      ["weather/1", {}],
    ]);
    const { records } = planRestore(existing, backup);
    expect([...records.keys()].toSorted()).toEqual(["contact/Ana", "meta/schema"]);
  });

  it("says what comes, what changes, what goes and what stays", async () => {
    const backup = await parsed(
      file({
        "contact/Ana": someone("Ana"),
        "contact/Bo": someone("Bo"),
        "contact/Cy": someone("Cy"),
        "contact/Di": "damaged",
      }),
    );
    const { bday, ...rest } = someone("Bo");
    const existing = new Map<string, unknown>([
      ["contact/Ana", someone("Ana", { org: "Lantern" })],
      ["contact/Bo", { ...rest, bday }],
      ["contact/Di", someone("Di")],
      ["contact/Ed", someone("Ed")],
      ["undo/1", {}],
      ["weather/1", {}],
    ]);
    const { records, ...plan } = planRestore(existing, backup);
    expect(plan).toEqual({
      added: ["contact/Cy"],
      replaced: ["contact/Ana"],
      removed: ["contact/Ed"],
      same: ["contact/Bo"],
      kept: ["contact/Di"],
    });
    expect([...records.keys()].toSorted()).toEqual([
      "contact/Ana",
      "contact/Bo",
      "contact/Cy",
      "contact/Di",
      "meta/schema",
      "weather/1",
    ]);
  });
});
