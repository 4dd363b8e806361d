import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { contactSchema, type Contact } from "../../../../src/core/contact/contact.ts";
import { printJson } from "../../../../src/core/formats/json-contacts.ts";
import { type ReadContacts, readContacts, sketchFile } from "../../../../src/core/formats/read-contacts.ts";
import { contact } from "./arbitrary-contact.ts";

const options = { now: "2026-01-01T00:00:00.000Z", newUid: () => "new" };
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Read it; all that came of it could be stored, and where nobody came a line and a reason say why. */
function readSafely(bytes: Uint8Array): ReadContacts {
  const read = readContacts(bytes, options);
  for (const one of read.contacts) expect(v.safeParse(contactSchema, one).issues).toBeUndefined();
  for (const { line, reason } of read.unreadable) expect([line > 0, reason]).not.toContain("");
  return read;
}

/** Somebody, or a few: a file of nobody has nothing to say. */
const somebody = fc.uniqueArray(contact, { minLength: 1, maxLength: 4, selector: ({ uid }) => uid });

/** A value as it comes when a program that is not ours writes the file: any JSON, or a contact with some of its fields wrong. */
const guest = fc.oneof(
  fc.jsonValue(),
  fc
    .tuple(
      contact,
      fc.dictionary(fc.constantFrom(...Object.keys(contactSchema.entries), "__proto__"), fc.jsonValue()),
    )
    .map(([known, wrong]) => ({ ...known, ...wrong })),
);

describe("a file of contacts as JSON", { timeout: 30_000 }, () => {
  it("gives for each thing in it a contact or a line with a reason, whatever the things are", () => {
    fc.assert(
      fc.property(fc.array(guest, { maxLength: 5 }), (things) => {
        const text = JSON.stringify({ format: "goodturn-contacts", version: 1, contacts: things });
        const { contacts: read, unreadable } = readSafely(bytesOf(text));
        expect(read.length + unreadable.length).toBe(things.length);
      }),
      { numRuns: 300 },
    );
  });

  it("is refused with a reason where it is any other JSON under our name", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (version, people) => {
        fc.pre(version !== 1 || !Array.isArray(people));
        const text = JSON.stringify({ format: "goodturn-contacts", version, contacts: people });
        const read = readSafely(bytesOf(text));
        expect(read.contacts).toEqual([]);
        expect(read.unreadable).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });

  it("of another program's is no table, however many addresses are in it", () => {
    const account = fc.record({ name: fc.string(), "E-mail": fc.emailAddress(), Name: fc.jsonValue() });
    const file = fc.oneof(
      account,
      fc.array(account, { minLength: 1 }),
      fc.array(fc.emailAddress(), { minLength: 1 }),
    );
    fc.assert(
      fc.property(file, fc.constantFrom(0, 1, 2), (value, indent) => {
        const read = readSafely(bytesOf(JSON.stringify(value, null, indent)));
        expect(read).toMatchObject({ contacts: [], unreadable: [{ line: 1, reason: "unknown-format" }] });
        expect(sketchFile(bytesOf(JSON.stringify(value, null, indent)))).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it("cut off at any byte brings in all of them or nobody, and then says why", () => {
    fc.assert(
      fc.property(somebody, fc.nat(), (people, at) => {
        const bytes = bytesOf(printJson(people));
        const read = readSafely(bytes.slice(0, at % bytes.length));
        if (read.contacts.length > 0) expect(read.contacts).toEqual(people);
        else expect(read.unreadable.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it("with any one byte flipped loses the person whose line it is at most, or says that it is not whole", () => {
    const flip = fc.record({ place: fc.oneof(fc.nat({ max: 60 }), fc.nat()), bit: fc.nat({ max: 7 }) });
    fc.assert(
      fc.property(somebody, flip, (people, { place, bit }) => {
        const bytes = bytesOf(printJson(people));
        const at = place % bytes.length;
        const read = readSafely(bytes.with(at, (bytes[at] ?? 0) ^ (1 << bit)));
        if (read.contacts.length === 0 && read.unreadable.length === 1) return;
        expect(read.contacts.length + read.unreadable.length).toBe(people.length);
        const same = people.filter((one) => read.contacts.some((other) => isSame(one, other)));
        expect(same.length).toBeGreaterThanOrEqual(people.length - 1);
      }),
      { numRuns: 1_000 },
    );
  });
});

const isSame = (one: Contact, other: Contact): boolean => JSON.stringify(one) === JSON.stringify(other);
