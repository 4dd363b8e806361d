import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseBackup, printBackup } from "../../../../src/core/formats/backup";
import { planRestore } from "../../../../src/core/formats/plan-restore";
import { checkRecords } from "../../../../src/core/store/check";
import { contactKey } from "../../../../src/core/store/keys";
import { goldenStore } from "../../../fakes/golden";
import { aMoment } from "../../../fakes/people";
import { contacts } from "./arbitrary-contact";
import { lasting, passing } from "./arbitrary-records";
import { firstBackup } from "./first-backup";

/** A key space as people fill it. */
const keySpace = fc
  .tuple(contacts, lasting, fc.boolean(), fc.boolean())
  .map(([people, more, isGolden, isUsed]) => {
    const records = new Map<string, unknown>(isGolden ? goldenStore(1) : []);
    for (const contact of people) records.set(contactKey(contact.uid), contact);
    for (const [key, record] of [...more, ...(isUsed ? passing : [])]) records.set(key, record);
    return records;
  });

const isBackedUp = (key: string): boolean =>
  !/^(?:undo|meta)\/|^(?:banner|intent|reminder|today|backup)$/.test(key);
const whatCounts = (records: ReadonlyMap<string, unknown>): Record<string, unknown> =>
  Object.fromEntries([...records].filter(([key]) => isBackedUp(key)));

describe("printing and reading a backup", () => {
  it("is tried with promises, things kept, lessons, settings and all else that people leave", () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(lasting, (records) => {
        const { counts, unreadable, strange } = checkRecords(records);
        expect([unreadable, strange]).toEqual([[], 0]);
        for (const [name, count] of Object.entries(counts)) if (count > 0) met.add(name);
      }),
    );
    expect([...met].toSorted()).toEqual(
      "apart dismissal draft journal lesson promise quiet settings shared shelf".split(" "),
    );
  });

  it("gives back exactly what went in", async () => {
    await fc.assert(
      fc.asyncProperty(keySpace, async (records) => {
        const read = await parseBackup(printBackup(records, aMoment));
        expect(read.ok && Object.fromEntries(read.value.records)).toEqual(whatCounts(records));
        expect(read.ok && read.value.unreadable).toEqual([]);
      }),
    );
  });

  it("never throws, whatever the text is", async () => {
    await fc.assert(fc.asyncProperty(fc.string(), async (text) => void (await parseBackup(text))));
    await fc.assert(fc.asyncProperty(fc.json(), async (text) => void (await parseBackup(text))));
    const around = fc.record({
      format: fc.constantFrom("goodturn-backup", 1),
      version: fc.oneof(fc.constant(1), fc.jsonValue()),
      schema: fc.oneof(fc.constant(1), fc.jsonValue()),
      at: fc.oneof(fc.constant(aMoment), fc.jsonValue()),
      records: fc.dictionary(
        fc.oneof(
          fc.string(),
          fc.constantFrom("contact/a", "settings", "shared/a/b", "__proto__", "journal/", "meta/schema"),
        ),
        fc.jsonValue(),
      ),
    });
    await fc.assert(
      fc.asyncProperty(around, async (value) => {
        const read = await parseBackup(JSON.stringify(value));
        if (read.ok) expect([...read.value.records.keys()].every(isBackedUp)).toBe(true);
      }),
    );
  });

  it.each([
    ["a backup", printBackup(goldenStore(1), aMoment)],
    ["a backup of the first release", firstBackup(goldenStore(1))],
  ])("never throws on %s that was changed on the way, and believes no broken record", async (_, text) => {
    const change = fc.record({
      at: fc.nat(text.length),
      cut: fc.nat(40),
      put: fc.oneof(
        fc.string({ maxLength: 8 }),
        fc.constantFrom("{", "}", '"', "null", ",", "\\u0000", "1e999"),
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        let mutated = text;
        for (const { at, cut, put } of changes)
          mutated = mutated.slice(0, at) + put + mutated.slice(at + cut);
        const read = await parseBackup(mutated);
        if (!read.ok) return;
        const again = await parseBackup(printBackup(read.value.records, aMoment));
        expect(again.ok && again.value.unreadable).toEqual([]);
        expect(again.ok && again.value.records).toEqual(read.value.records);
      }),
      { numRuns: 300 },
    );
  });

  it("gives all of the original or nothing when any one byte was flipped", async () => {
    // Half of them in the head, which is short and where each letter has a meaning.
    const place = fc.oneof(fc.nat({ max: 130 }), fc.nat({ max: 100_000 }));
    const flips = fc.array(fc.record({ place, bit: fc.nat({ max: 7 }) }), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(keySpace, flips, async (records, chosen) => {
        const text = printBackup(records, aMoment);
        const original = await parseBackup(text);
        const bytes = new TextEncoder().encode(text);
        for (const { place, bit } of chosen) {
          const at = place % bytes.length;
          const flipped = bytes.with(at, (bytes[at] ?? 0) ^ (1 << bit));
          const read = await parseBackup(new TextDecoder().decode(flipped));
          if (read.ok) expect(read).toEqual(original);
          else expect(["not-whole", "not-a-backup", "newer"]).toContain(read.code);
        }
      }),
    );
  });
});

describe("restoring", () => {
  it("leads to exactly the backup, whatever was done since", async () => {
    const edit = fc.tuple(fc.nat(30), fc.constantFrom("delete", "damage", "change"));
    await fc.assert(
      fc.asyncProperty(keySpace, keySpace, fc.array(edit, { maxLength: 8 }), async (then, later, edits) => {
        const text = printBackup(then, aMoment);
        const now = new Map([...then, ...later]);
        for (const [at, how] of edits) {
          const key = [...now.keys()][at];
          if (key === undefined || key === "meta/schema") continue;
          if (how === "delete") now.delete(key);
          else if (how === "damage") now.set(key, "?");
          else now.set(key, { ...(now.get(key) as object), at: "2026-07-07T07:07:07.000Z", note: "later" });
        }
        const read = await parseBackup(text);
        if (!read.ok) throw new Error(read.code);
        const { records, ...plan } = planRestore(now, read.value);
        expect(whatCounts(records)).toEqual(whatCounts(then));
        expect(printBackup(records, aMoment)).toBe(text);
        const again = planRestore(records, read.value);
        expect([again.added, again.replaced, again.removed]).toEqual([[], [], []]);
        expect(plan.kept).toEqual([]);
      }),
    );
  });
});
