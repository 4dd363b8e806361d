import fc from "fast-check";
import * as v from "valibot";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contactSchema } from "../../../../src/core/contact/contact.ts";
import { readContacts } from "../../../../src/core/formats/read-contacts.ts";

const read = (text: string) =>
  readContacts(new TextEncoder().encode(text), { now: "2026-01-01T00:00:00.000Z", newUid: () => "new" });
const source = readFileSync(new URL("../../../formats/monica/source.json", import.meta.url), "utf8");
const account = (data: unknown): string => JSON.stringify({ version: "1.0", account: { data } });

describe("an account exported from Monica", () => {
  it("that was cut off says so, and gives nobody", () => {
    const { contacts, unreadable } = read(source.slice(0, 4_000));
    expect([contacts, unreadable]).toEqual([[], [{ line: 1, reason: "cut-off" }]]);
  });

  it("is read without its kinds of fields as far as they speak for themselves", () => {
    const { contacts } = read(source.replace("contact_field_types", "kinds"));
    expect(contacts[0]?.emails.map(({ value }) => value)).toEqual(["amara@diallo.example"]);
    expect(contacts[0]?.socialProfiles).toEqual(["https://www.linkedin.com/in/amara-diallo-sample"]);
  });

  it("is told from any other JSON", () => {
    expect(read('{"account":"a","version":1}').unreadable).toEqual([{ line: 1, reason: "unknown-format" }]);
  });

  it("never makes reading throw, whatever stands in it, and gives only contacts that can be kept", () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    const one = fc.record({
      uuid: fc.oneof(fc.string(), value),
      properties: fc.oneof(value, fc.record({ first_name: fc.string(), birthdate: value, tags: value })),
      data: value,
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(one, value), { maxLength: 4 }), value, (values, other) => {
        const { contacts } = read(account([{ type: "contact", count: 1, values }, other]));
        for (const contact of contacts) expect(v.is(contactSchema, contact)).toBe(true);
      }),
    );
  });
});
