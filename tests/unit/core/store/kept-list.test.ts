import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readContact, type Contact } from "../../../../src/core/contact/contact";
import { followingAll } from "../../../../src/core/store/follow";
import { keptList } from "../../../../src/core/store/kept-list";
import { contactKey } from "../../../../src/core/store/keys";
import { peopleList } from "../../../../src/core/store/people-list";
import { searchList } from "../../../../src/core/store/search-list";
import { someone } from "../../../fakes/people";
import { memoryTransaction } from "../../../fakes/transaction";

const lists = [
  ["what everybody is found by", searchList],
  ["everybody, whole", peopleList],
] as const;

/** A store in which something of everybody is kept, and changes that are followed as the store follows them. */
class Kept {
  readonly records = new Map<string, unknown>();

  constructor(
    readonly list: (typeof lists)[number][1],
    people: readonly Contact[],
  ) {
    for (const contact of people) this.records.set(contactKey(contact.uid), contact);
    this.keep();
  }

  keep(): void {
    const { everybody } = this;
    for (const [key, record] of this.list.print(everybody, everybody.length)) this.records.set(key, record);
  }

  /** Those whose records can be read, in the order of their uids. */
  get everybody(): Contact[] {
    return [...this.records]
      .flatMap(([key, record]) => (key.startsWith("contact/") ? (readContact(record) ?? []) : []))
      .toSorted((a, b) => (a.uid < b.uid ? -1 : 1));
  }

  async change(changes: ReadonlyMap<string, unknown>): Promise<void> {
    const follow = await followingAll([this.list.after])(changes, memoryTransaction(this.records));
    for (const [key, value] of [...changes, ...follow()]) {
      if (value === undefined) this.records.delete(key);
      else this.records.set(key, value);
    }
  }

  /** What is kept, by uid; null where nothing can be trusted. */
  async read(): Promise<ReadonlyMap<string, unknown> | null> {
    return (await this.list.read(memoryTransaction(this.records)))?.people ?? null;
  }

  /** Everything that lies in the store beside the contacts themselves. */
  get derived(): string {
    return JSON.stringify([...this.records].filter(([key]) => key.startsWith("derived/")));
  }
}

const numbered = (of: number, known: Partial<Contact> = {}): Contact =>
  someone(`Person ${of}`, { uid: `p${of}`, ...known });

describe.each(lists)("%s, kept ready", (_name, list) => {
  it("is never anything but what one made anew would be, whatever is changed", async () => {
    const how = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom("Tidewater", "Lantern") },
      { weight: 1, arbitrary: fc.constantFrom("gone", "broken") },
    );
    const change = fc.tuple(fc.nat(12), how, fc.constantFrom("Ana", "Bo", "Zoë"));
    const step = fc
      .array(change, { minLength: 1, maxLength: 6 })
      .map(
        (changes) =>
          new Map<string, unknown>(
            changes.map(([of, org, fn]) => [
              contactKey(`p${of}`),
              org === "gone" ? undefined : org === "broken" ? { fn: 7 } : numbered(of, { org, fn }),
            ]),
          ),
      );
    await fc.assert(
      fc.asyncProperty(fc.nat(12), fc.array(step, { maxLength: 6 }), async (count, steps) => {
        const people = Array.from({ length: count }, (_, of) => numbered(of));
        const kept = new Kept(list, people);
        for (const changes of steps) await kept.change(changes);
        const read = await kept.read();
        const isSomebodyGone = steps.some((one) => [...one.values()].some((value) => !readContact(value)));
        expect(read === null).toBe(isSomebodyGone);
        const printed = new Map<string, unknown>(list.print(kept.everybody.toReversed(), 0));
        const anew = await list.read(memoryTransaction(printed));
        if (read !== null) expect([...read]).toEqual([...(anew?.people ?? [])]);
      }),
    );
  });

  it.each([
    ["too many changed", (at: number) => numbered(at), 300],
    [
      "too much changed",
      (at: number) => numbered(at, { interests: ["a", "b", "c"].map((one) => one.repeat(450)) }),
      190,
    ],
  ])("is given up where %s, and can be made anew", async (_case, make, count) => {
    const kept = new Kept(list, [numbered(1)]);
    const many = Array.from({ length: count }, (_, of) => make(of));
    await kept.change(new Map(many.map((contact) => [contactKey(contact.uid), contact])));
    expect(await kept.read()).toBeNull();
    expect([...kept.records.keys()].filter((key) => key.startsWith("derived/"))).toEqual([]);
    kept.keep();
    expect(await kept.read()).toHaveProperty("size", count);
  });

  it("knows nobody who is gone, whatever became of them", async () => {
    const kept = new Kept(list, [numbered(1), someone("Quite Gone", { uid: "p2", note: "Quite Gone" })]);
    await kept.change(new Map([[contactKey("p1"), numbered(1, { org: "Tidewater" })]]));
    expect(kept.derived).toMatch(/quite gone/i);
    await kept.change(new Map([[contactKey("p2"), undefined]]));
    expect(kept.derived).not.toMatch(/quite gone/i);
  });

  it("says whether what somebody was before an edit still stands in it", async () => {
    const kept = new Kept(list, [numbered(1)]);
    const isCurrent = async () => (await list.read(memoryTransaction(kept.records)))?.isCurrent;
    expect(await isCurrent()).toBe(true);
    await kept.change(new Map([[contactKey("p1"), numbered(1, { org: "Tidewater" })]]));
    expect(await isCurrent()).toBe(false);
    kept.keep();
    expect(await isCurrent()).toBe(true);
  });

  it("is not read where another program kept it", async () => {
    const kept = new Kept(list, [numbered(1)]);
    const another = keptList(
      list.keys.everybody.replace("derived/", ""),
      "another",
      (contact) => contact,
      (contact) => contact,
    );
    expect(another.keys).toEqual(list.keys);
    expect(await another.read(memoryTransaction(kept.records))).toBeNull();
  });

  it.each([
    ["somebody came without it", (kept: Kept) => kept.records.set("contact/unseen", someone("Unseen"))],
    ["half of it is gone", (kept: Kept) => kept.records.delete(list.keys.everybody)],
    ["one letter of it is another", (kept: Kept) => damage(kept, list.keys.everybody)],
    ["one letter of what came later is another", (kept: Kept) => damage(kept, list.keys.later)],
  ])("is given up where %s", async (_case, change) => {
    const kept = new Kept(list, [numbered(1), numbered(2)]);
    await kept.change(new Map([[contactKey("p2"), numbered(2, { org: "person" })]]));
    expect(await kept.read()).toHaveProperty("size", 2);
    change(kept);
    expect(await kept.read()).toBeNull();
  });
});

function damage(kept: Kept, key: string): void {
  const before = JSON.stringify(kept.records.get(key));
  const damaged = before.replace(/person/i, "persom");
  expect(damaged).not.toBe(before);
  kept.records.set(key, JSON.parse(damaged));
}
