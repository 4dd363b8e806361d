import { describe, expect, it } from "vitest";
import { backupLimits, parseBackup, printBackup, type Backup } from "../../../../src/core/formats/backup";
import { planRestore } from "../../../../src/core/formats/plan-restore";
import type { Migration } from "../../../../src/core/store/migrations";
import { goldenStore } from "../../../fakes/golden";
import { aMoment, someone } from "../../../fakes/people";
import { firstBackup } from "./first-backup";

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

describe("the digest of a backup", () => {
  const [digest = ""] = /"digest":"\w+",/.exec(printed) ?? [];
  const refused = { ok: false, code: "not-whole" };

  it("is all that the head has more than the first release's", () => {
    expect(digest).not.toBe("");
    expect(printed.replace(digest, "")).toBe(firstBackup(goldenStore(1)));
  });

  it("is missed by nobody in a file of the first release", async () => {
    expect(await parsed(firstBackup(goldenStore(1)))).toEqual(await parsed(printed));
    const bad = new Map(goldenStore(1)).set("contact/b", "?");
    expect((await parsed(firstBackup(bad))).unreadable).toEqual(["contact/b"]);
  });

  it.each([
    ["a letter of a name", "Priya Raman", "Priya Ramen"],
    ["a field's name, which would cost the record", '"nickname"', '"nicknamf"'],
    ["a key", '"contact/b"', '"contact/c"'],
    ["the day on which it was made", aMoment, "2026-03-03T09:00:00.000Z"],
    ["the digest", digest, '"digest":"0",'],
    ["the digest's kind", digest, '"digest":0,'],
    ["the word in front of the digest", '"digest"', '"digesu"'],
    ["something added to the head", digest, `${digest}"by":"hand",`],
  ])("does not agree after a change of %s", async (_, from, to) => {
    expect(printed).toContain(from);
    expect(await parseBackup(printed.replace(from, to))).toEqual(refused);
  });

  it("does not agree when a record is missing, came in, or is nested too deep to be one", async () => {
    const lines = printed.split("\n");
    expect(await parseBackup(lines.toSpliced(2, 1).join("\n"))).toEqual(refused);
    const deep = `"x":${"[".repeat(100_000)}${"]".repeat(100_000)},`;
    for (const more of ['"x":0,', deep])
      expect(await parseBackup(lines.toSpliced(1, 0, more).join("\n"))).toEqual(refused);
    expect(await parseBackup(printed.replace(digest, digest + deep))).toEqual(refused);
  });

  it("does not agree with records that were written for an older version", async () => {
    const newer = printBackup(new Map(goldenStore(1)).set("meta/schema", { version: 2 }), aMoment);
    const chain: Migration[] = [{ to: 2, run: () => Promise.resolve() }];
    expect((await parseBackup(newer, chain)).ok).toBe(true);
    expect(await parseBackup(newer.replace(`"schema":2`, `"schema":1`), chain)).toEqual(refused);
  });

  it("agrees however the file was laid out anew, and whatever its line ends", async () => {
    const whole = await parsed(printed);
    expect(await parsed(JSON.stringify(JSON.parse(printed), null, 2))).toEqual(whole);
    expect(await parsed(`\ufeff${printed.replaceAll("\n", "\r\n")}`)).toEqual(whole);
  });

  it("agrees with damaged records, which are as they lay in the store", async () => {
    const damaged = new Map<string, unknown>([
      ...goldenStore(1),
      ["contact/a", null],
      ["contact/c", Number.NaN],
      ["contact/d", { when: new Date(0), fn: undefined, 2: -0, 1: "\ud800" }],
      ["contact/e", undefined],
      ["7", "seven"],
      ["10", JSON.parse('{"__proto__":{"fn":"x"}}')],
    ]);
    const { unreadable, leftOut } = await parsed(printBackup(damaged, aMoment));
    expect(unreadable.toSorted()).toEqual(["contact/a", "contact/c", "contact/d"]);
    expect(leftOut).toBe(2);
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
