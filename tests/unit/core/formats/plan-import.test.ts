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

  it("gives a person of their own uid to each card that claims the uid 1", () => {
    const cards = ["Ann Lee", "Raj Patel"].map((fn) => `BEGIN:VCARD\nUID:1\nFN:${fn}\nEND:VCARD\n`).join("");
    const plan = planImport([], read(cards));
    expect(plan.added.map(({ uid }) => uid)).toEqual(["1", "1-2"]);
    expect(planImport(plan.added, read(cards)).added).toEqual([]);
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
