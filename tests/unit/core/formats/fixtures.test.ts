import { readdirSync, readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { contactSchema } from "../../../../src/core/contact/contact.ts";
import { readContacts } from "../../../../src/core/formats/read-contacts.ts";

const root = new URL("../../../formats/", import.meta.url);

interface Expected {
  readonly format: string;
  readonly encoding?: string;
  /** Of each contact the fields that matter here. */
  readonly contacts: readonly object[];
  readonly unreadable: readonly object[];
}

describe("a file from", () => {
  it.each(readdirSync(root))("%s is read as a person would read it", (name) => {
    const folder = new URL(`${name}/`, root);
    const source = readdirSync(folder).find((file) => file.startsWith("source.")) ?? "";
    const expected = JSON.parse(readFileSync(new URL("expected.json", folder), "utf8")) as Expected;
    const read = readContacts(readFileSync(new URL(source, folder)), {
      now: "2026-01-01T00:00:00.000Z",
      newUid: () => "new",
    });
    expect(read.contacts).toMatchObject(expected.contacts);
    expect(read.contacts).toHaveLength(expected.contacts.length);
    expect(read).toMatchObject({
      format: expected.format,
      encoding: expected.encoding ?? "utf-8",
      unreadable: expected.unreadable,
    });
    for (const contact of read.contacts) expect(v.is(contactSchema, contact)).toBe(true);
  });
});
