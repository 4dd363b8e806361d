import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Contact } from "../../../../src/core/contact/contact";
import { byName } from "../../../../src/core/contact/names";
import { contactKey } from "../../../../src/core/store/keys";
import { followingAll } from "../../../../src/core/store/follow";
import {
  listHeadAfter,
  listHeadKey,
  printListHead,
  readListHead,
} from "../../../../src/core/store/list-head";
import { memoryTransaction } from "../../../fakes/transaction";
import { at, someone } from "../../../fakes/people";

const number = (of: number): Contact => someone(`Person ${String(of).padStart(3, "0")}`);

/** A store whose list is kept, and changes that are followed as the store follows them. */
class Kept {
  readonly records = new Map<string, unknown>();

  constructor(people: readonly Contact[]) {
    for (const contact of people) this.records.set(contactKey(contact.uid), contact);
    this.records.set(listHeadKey, printListHead(this.everybody(), people.length));
  }

  everybody(): Contact[] {
    const people = [...this.records].flatMap(([key, record]) =>
      key.startsWith("contact/") ? [record as Contact] : [],
    );
    return people.sort((a, b) => byName({ uid: a.uid, name: a.fn }, { uid: b.uid, name: b.fn }));
  }

  async change(changes: ReadonlyMap<string, unknown>): Promise<void> {
    const follow = await followingAll([listHeadAfter])(changes, memoryTransaction(this.records));
    this.write(changes);
    this.write(follow());
  }

  read() {
    return readListHead(memoryTransaction(this.records));
  }

  private write(changes: ReadonlyMap<string, unknown>): void {
    for (const [key, value] of changes) {
      if (value === undefined) this.records.delete(key);
      else this.records.set(key, value);
    }
  }
}

const names = async (kept: Kept): Promise<string[] | undefined> =>
  (await kept.read())?.rows.map(({ name }) => name);

describe("the beginning of the list, kept ready", () => {
  it("is a hundred of three hundred people, and knows how many there are", async () => {
    const kept = new Kept(Array.from({ length: 300 }, (_, of) => number(of)));
    const head = await kept.read();
    expect(head?.total).toBe(300);
    expect(head?.rows).toHaveLength(100);
    expect(head?.rows[99]?.name).toBe("Person 099");
  });

  it("shows somebody new in their place, and an edit at once", async () => {
    const kept = new Kept([someone("Bo Berg"), someone("Dora Ek")]);
    await kept.change(new Map([["contact/Cleo", someone("Cleo Duarte", { uid: "Cleo" })]]));
    await kept.change(
      new Map([["contact/Bo Berg", someone("Bo Berg", { org: "Tidewater", emails: at("bo@berg.example") })]]),
    );
    expect(await names(kept)).toEqual(["Bo Berg", "Cleo Duarte", "Dora Ek"]);
    expect((await kept.read())?.rows[0]).toMatchObject({ org: "Tidewater", channel: "email" });
  });

  it("leaves out whoever was deleted", async () => {
    const kept = new Kept([someone("Bo Berg"), someone("Dora Ek")]);
    await kept.change(new Map([["contact/Bo Berg", undefined]]));
    expect(await names(kept)).toEqual(["Dora Ek"]);
  });

  it("is given up where too little of it is left, or somebody came without it", async () => {
    const kept = new Kept(Array.from({ length: 300 }, (_, of) => number(of)));
    await kept.change(
      new Map(Array.from({ length: 80 }, (_, of) => [contactKey(number(of).uid), undefined])),
    );
    expect(await kept.read()).toBeNull();
    const other = new Kept([someone("Bo Berg")]);
    other.records.set("contact/unseen", someone("Unseen"));
    expect(await other.read()).toBeNull();
  });

  it("is given up where one letter of it was changed behind its back", async () => {
    const kept = new Kept([someone("Bo Berg")]);
    const damaged = JSON.stringify(kept.records.get(listHeadKey)).replace("Bo Berg", "Bo Burg");
    kept.records.set(listHeadKey, JSON.parse(damaged));
    expect(await kept.read()).toBeNull();
  });

  it("is never anything but the beginning of the whole list, whatever is changed", async () => {
    const step = fc.array(fc.tuple(fc.nat(150), fc.boolean(), fc.nat(150)), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(fc.nat(150), fc.array(step, { maxLength: 6 }), async (count, steps) => {
        const kept = new Kept(Array.from({ length: count }, (_, of) => number(of)));
        for (const changes of steps) {
          await kept.change(
            new Map(
              changes.map(([of, isGone, name]) => [
                contactKey(number(of).uid),
                isGone ? undefined : { ...number(name), uid: number(of).uid },
              ]),
            ),
          );
          const found = await names(kept);
          const all = kept.everybody().map(({ fn }) => fn);
          if (found) expect(found).toEqual(all.slice(0, found.length));
        }
      }),
    );
  });
});
