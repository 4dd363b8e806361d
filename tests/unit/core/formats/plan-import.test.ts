import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Contact, emptyContact } from "../../../../src/core/contact/contact.ts";
import { planImport } from "../../../../src/core/formats/plan-import.ts";
import { readContacts } from "../../../../src/core/formats/read-contacts.ts";

let uids = 0;
const read = (text: string) =>
  readContacts(new TextEncoder().encode(text), {
    now: "2026-01-01T00:00:00.000Z",
    newUid: () => `fresh-uid-${++uids}`,
  });
const person = (fn: string, more: Partial<Contact> = {}): Contact => ({
  ...emptyContact(`uid-of-record-${++uids}`, "2025-01-01T00:00:00.000Z"),
  fn,
  ...more,
});

const file = `First Name,Last Name,Company,E-mail,Phone
Ann,Lee,Kiln,ann@example.org,
Raj,Patel,,,+44 113 496 0101
Ann,Lee,Kiln,,+44 7700 900101
John,Smith,,,
,,,,
,,,,nobody
`;

describe("an import into an empty list", () => {
  const plan = planImport([], read(file));

  it("adds each person once, with all that the file says", () => {
    expect(plan.added.map(({ fn }) => fn)).toEqual(["Ann Lee", "Raj Patel", "John Smith", "nobody"]);
    expect(plan.added[0]).toMatchObject({
      emails: [{ value: "ann@example.org" }],
      tels: [{ value: "+44 7700 900101" }],
    });
    expect([plan.merged, plan.unchanged, plan.repeated]).toEqual([[], 0, 1]);
  });

  it("changes nothing the second time, not even for people with nothing but a name", () => {
    const again = planImport(plan.added, read(file));
    expect([again.added, again.merged, again.unchanged]).toEqual([[], [], 5]);
  });
});

describe("an import into a list", () => {
  it("shows who would change, how, and why they are taken for the same person", () => {
    const before = person("Ann Lee", { emails: [{ value: "ann@example.org", type: "" }] });
    const plan = planImport([before], read(file));
    expect(plan.merged).toMatchObject([
      {
        before,
        reason: "email",
        after: { uid: before.uid, org: "Kiln", tels: [{ value: "+44 7700 900101" }] },
      },
    ]);
    expect(plan.added).toHaveLength(3);
  });

  it("leaves the list that it was given alone", () => {
    const before = Object.freeze(person("Ann Lee", { emails: [{ value: "ann@example.org", type: "" }] }));
    const copy = structuredClone(before);
    planImport([before], read(file));
    expect(before).toEqual(copy);
  });

  it("cuts nothing: who would be too much for one record is a person of their own, once", () => {
    const long = "x".repeat(40_000);
    const before = person("Ann Lee", { emails: [{ value: "ann@example.org", type: "" }], note: long });
    const card = `BEGIN:VCARD\nUID:${before.uid}\nFN:Ann Lee\nNOTE:${"y".repeat(20_000)}\nEND:VCARD\n`;
    const plan = planImport([before], read(card));
    expect(plan.merged).toEqual([]);
    expect(plan.added).toMatchObject([{ uid: `${before.uid}-2`, fn: "Ann Lee", note: "y".repeat(20_000) }]);
    const again = planImport([before, ...plan.added], read(card));
    expect([again.added, again.merged, again.unchanged]).toEqual([[], [], 1]);
  });

  it("cuts no list of a person who is in the file twice", () => {
    const known = (from: number) =>
      Array.from({ length: 60 }, (_, at) => `X-GOODTURN-NEED:need ${from + at}\n`).join("");
    const cards = [0, 60]
      .map((from) => `BEGIN:VCARD\nFN:Ann Lee\nEMAIL:ann@example.org\n${known(from)}END:VCARD\n`)
      .join("");
    const plan = planImport([], read(cards));
    expect(plan.added.flatMap(({ needs }) => needs)).toHaveLength(120);
    expect(plan.repeated).toBe(0);
    expect(planImport(plan.added, read(cards)).unchanged).toBe(2);
  });

  it("puts what is too much for one record of a person into another that has room", () => {
    const emails = [{ value: "ann@example.org", type: "" }];
    const full = person("Ann Lee", { emails, org: "Oven", note: "x".repeat(50_000) });
    const roomy = person("Ann Lee", { emails });
    const plan = planImport([full, roomy], read(file));
    expect(plan.merged.map(({ after }) => [after.uid, after.org])).toEqual([[roomy.uid, "Kiln"]]);
  });

  it("gives a person of their own uid to each card that claims the uid 1", () => {
    const cards = ["Ann Lee", "Raj Patel"].map((fn) => `BEGIN:VCARD\nUID:1\nFN:${fn}\nEND:VCARD\n`).join("");
    const plan = planImport([], read(cards));
    expect(plan.added.map(({ uid }) => uid)).toEqual(["1", "1-2"]);
    expect(planImport(plan.added, read(cards)).added).toEqual([]);
  });
});

describe("a file of a thousand cards", () => {
  const count = 1_000;
  const crowd = (more: (at: number) => Partial<Contact>): readonly Contact[] =>
    Array.from({ length: count }, (_, at) => person("Ann Lee", { org: "Kiln", ...more(at) }));
  const numbered = (prefix: string, at: number): string[] =>
    Array.from({ length: 60 }, (_, which) => `${prefix}${at * 60 + which}`);
  const emailsOf = (at: number): Partial<Contact> => ({
    emails: numbered("ann", at).map((name) => ({ value: `${name}@example.org`, type: "" })),
  });
  const telsOf = (at: number): Partial<Contact> => ({
    tels: numbered("+4411349", at + 1_000).map((value) => ({ value, type: "" })),
  });
  const dayOf = (at: number): Partial<Contact> => ({
    bday: `${1900 + (at % 100)}-0${1 + (at % 9)}-1${at % 10}`,
  });

  /** How often a file's records were read: each comparison of two does so. */
  function looks(people: readonly Contact[]): number {
    let looked = 0;
    const counted = people.map(
      (one) =>
        new Proxy(one, {
          get(target, field, receiver) {
            if (field === "fn" || field === "uid" || field === "note") looked += 1;
            return Reflect.get(target, field, receiver) as unknown;
          },
        }),
    );
    planImport([], { format: "vcard", contacts: counted, unreadable: [], encoding: "utf-8" });
    return looked;
  }

  it.each([
    ["one person with sixty addresses each", emailsOf],
    ["one person with sixty numbers each", telsOf],
    [
      "a thousand people of one name at one organisation",
      (at: number) => ({ ...dayOf(at), ...emailsOf(at) }),
    ],
    ["people of one name who have nothing else", (at: number) => ({ org: "", note: `No. ${at}` })],
    [
      "people who all share an office's sixty addresses, under names of their own",
      (at: number) => ({ ...emailsOf(0), fn: `Ann ${at.toString(36)}x`, org: "" }),
    ],
  ])("of %s is held against itself a bounded number of times", (_who, more) => {
    expect(looks(crowd(more)) / count).toBeLessThan(400);
  });

  it("of one name, who have nothing else but a note each, changes nothing the second time", () => {
    const file = { format: "vcard", unreadable: [], encoding: "utf-8" } as const;
    const noted = (): readonly Contact[] => crowd((at) => ({ org: "", note: `No. ${at}` }));
    const first = planImport([], { ...file, contacts: noted() });
    expect(first.added).toHaveLength(count);
    const again = planImport(first.added, { ...file, contacts: noted() });
    expect([again.added, again.merged, again.unchanged]).toEqual([[], [], count]);
  });
});

describe("the sample people", () => {
  const sample = readContacts(readFileSync(new URL("../../../../samples/contacts.vcf", import.meta.url)), {
    now: "2026-01-01T00:00:00.000Z",
    newUid: () => "none is needed",
  });

  it("are thirteen, all different, all readable", () => {
    expect(sample.unreadable).toEqual([]);
    expect(planImport([], sample).added).toHaveLength(13);
  });

  it("have Priya, who builds a search engine, and Tomás, who needs a job in data engineering", () => {
    expect(sample.contacts.find(({ fn }) => fn === "Priya Raman")?.interests).toContain(
      "information retrieval",
    );
    expect(sample.contacts.find(({ fn }) => fn === "Tomás Ferreira")?.needs).toEqual([
      "a new job in data engineering",
    ]);
  });

  it("come from nowhere: only addresses and numbers reserved for examples", () => {
    for (const { emails, tels } of sample.contacts) {
      for (const { value } of emails) expect(value).toMatch(/(?:\.example|@example\.(?:org|net|com))$/);
      for (const { value } of tels) expect(value).toMatch(/^(?:\+44 7700 900|\+44 113 496 0|\+1 202-555-01)/);
    }
  });
});
