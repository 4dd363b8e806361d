import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Contact } from "../../../../src/core/contact/contact";
import { searchContacts, searchWithoutNotes } from "../../../../src/core/contact/search";
import { followingAll } from "../../../../src/core/store/follow";
import { contactKey } from "../../../../src/core/store/keys";
import {
  printSearchList,
  readSearchList,
  searchKeys,
  searchListAfter,
} from "../../../../src/core/store/search-list";
import { at, someone } from "../../../fakes/people";
import { memoryTransaction } from "../../../fakes/transaction";

/** A store whose people are kept for looking up, and changes that are followed as the store follows them. */
class Kept {
  readonly records = new Map<string, unknown>();

  constructor(people: readonly Contact[]) {
    for (const contact of people) this.records.set(contactKey(contact.uid), contact);
    this.keep();
  }

  keep(): void {
    for (const [key, record] of printSearchList(this.everybody(), this.everybody().length))
      this.records.set(key, record);
  }

  everybody(): Contact[] {
    return [...this.records].flatMap(([key, record]) =>
      key.startsWith("contact/") ? [record as Contact] : [],
    );
  }

  async change(changes: ReadonlyMap<string, unknown>): Promise<void> {
    const follow = await followingAll([searchListAfter])(changes, memoryTransaction(this.records));
    for (const [key, value] of [...changes, ...follow()]) {
      if (value === undefined) this.records.delete(key);
      else this.records.set(key, value);
    }
  }

  read() {
    return readSearchList(memoryTransaction(this.records));
  }

  async find(query: string, limit: number): Promise<string[] | null> {
    const people = await this.read();
    return people && (searchWithoutNotes(query, people, limit)?.map(({ uid }) => uid) ?? null);
  }
}

const numbered = (of: number, known: Partial<Contact> = {}): Contact =>
  someone(`Person ${of}`, { uid: `p${of}`, ...known });

describe("what everybody is found by, kept ready", () => {
  it("finds by name, organisation, e-mail and interests, as the people themselves do", async () => {
    const people = [
      someone("Zoë Lind", { org: "Tidewater", note: "sails" }),
      someone("Bo Berg", { emails: at("bo@tidewater.example"), interests: ["jazz"] }),
    ];
    const kept = new Kept(people);
    for (const query of ["zoe", "tide", "jaz", "lind zo"])
      expect(await kept.find(query, 1)).toEqual(searchContacts(query, people, 1).map(({ uid }) => uid));
  });

  it("says nothing where so few are found that notes would be looked at", async () => {
    const kept = new Kept([someone("Zoë Lind", { note: "sails" })]);
    expect(await kept.find("sails", 1)).toBeNull();
    expect(await kept.find("zoe", 2)).toBeNull();
  });

  it("is never anything but what one made anew would be, whatever is changed", async () => {
    const change = fc.tuple(
      fc.nat(12),
      fc.constantFrom("gone", "broken", "Tidewater", "Lantern"),
      fc.constantFrom("Ana", "Bo", "Zoë"),
    );
    const step = fc.array(change, { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.nat(12), fc.array(step, { maxLength: 6 }), async (count, steps) => {
        const kept = new Kept(Array.from({ length: count }, (_, of) => numbered(of)));
        for (const changes of steps)
          await kept.change(
            new Map(
              changes.map(([of, how, fn]) => [
                contactKey(`p${of}`),
                how === "gone" ? undefined : how === "broken" ? { fn: 7 } : numbered(of, { org: how, fn }),
              ]),
            ),
          );
        const readable = kept.everybody().filter(({ uid }) => uid);
        const anew = new Map<string, unknown>(printSearchList(readable, 0));
        const expected = await readSearchList(memoryTransaction(anew));
        const byUid = (a: { uid: string }, b: { uid: string }): number => (a.uid < b.uid ? -1 : 1);
        expect((await kept.read())?.toSorted(byUid)).toEqual(expected?.toSorted(byUid));
      }),
    );
  });

  it("is given up where too many changed, and can be made anew", async () => {
    const kept = new Kept([numbered(1)]);
    const many = Array.from({ length: 300 }, (_, of) => numbered(of));
    await kept.change(new Map(many.map((contact) => [contactKey(contact.uid), contact])));
    expect(await kept.read()).toBeNull();
    expect([...kept.records.keys()].filter((key) => key.startsWith("derived/"))).toEqual([]);
    kept.keep();
    expect(await kept.read()).toHaveLength(300);
  });

  it.each([
    ["somebody came without it", (kept: Kept) => kept.records.set("contact/unseen", someone("Unseen"))],
    ["half of it is gone", (kept: Kept) => kept.records.delete(searchKeys.everybody)],
    ["one letter of it is another", (kept: Kept) => damage(kept, searchKeys.everybody)],
    ["one letter of what came later is another", (kept: Kept) => damage(kept, searchKeys.later)],
  ])("is given up where %s", async (_, change) => {
    const kept = new Kept([numbered(1), numbered(2)]);
    await kept.change(new Map([[contactKey("p2"), numbered(2, { org: "person" })]]));
    expect(await kept.read()).toHaveLength(2);
    change(kept);
    expect(await kept.read()).toBeNull();
  });
});

function damage(kept: Kept, key: string): void {
  const damaged = JSON.stringify(kept.records.get(key)).replace("person", "persom");
  kept.records.set(key, JSON.parse(damaged));
}
