import * as v from "valibot";
import { contactSchema, emptyContact, type Contact } from "../contact/contact.ts";
import { fromJson } from "./from-json.ts";
import { type ReadOptions, type Reading, sliceSize, type Unreadable } from "./read-result.ts";
import { settleContact } from "./settle-contact.ts";

const format = "goodturn-contacts";

/** The shape of the file; another one gets the next number. */
const version = 1;

/** Contacts as JSON, one a line: every field, for other programs and for Goodturn itself. */
export function printJson(contacts: readonly Contact[]): string {
  const head = JSON.stringify({ format, version }).slice(0, -1);
  return `${head},"contacts":[\n${contacts.map((contact) => JSON.stringify(contact)).join(",\n")}\n]}\n`;
}

const fileSchema = v.object({
  format: v.literal(format),
  version: v.literal(version),
  contacts: v.array(v.unknown()),
});

/** Whether the text claims to be contacts as JSON; a sign or two before the claim may be spoilt. */
export function looksLikeJson(text: string): boolean {
  return /^.{0,20}format"\s*:\s*"goodturn-contacts"/s.test(text.slice(0, 200));
}

/**
 * Whether the text is written as JSON, whosever it is. Read as a table, its quotes and commas would make people out of
 * whatever has an e-mail in it.
 */
export function isWrittenAsJson(text: string): boolean {
  return /^\s*(?:\{\s*["}]|\[\s*[[{"\]])/.test(text.slice(0, 200));
}

/**
 * Read contacts from JSON. Each is read on its own: a field that cannot be read costs that contact, and none of the others.
 * A file that is no JSON as a whole was cut off.
 */
export function* readJson(
  text: string,
  options: ReadOptions,
): Reading<{ contacts: Contact[]; unreadable: Unreadable[] }> {
  const contacts: Contact[] = [];
  const unreadable: Unreadable[] = [];
  const file = v.safeParse(fileSchema, fromJson(text));
  if (!file.success) return { contacts, unreadable: [{ line: 1, reason: "cut-off" }] };
  for (const [at, found] of file.output.contacts.entries()) {
    if (at % sliceSize === 0) yield at / file.output.contacts.length;
    const known = typeof found === "object" && found !== null ? found : {};
    // A file by hand need not have every field.
    const read = v.safeParse(contactSchema, { ...emptyContact(options.newUid(), options.now), ...known });
    const contact = read.success ? settleContact(read.output, options) : null;
    // One a line, after the line of the head.
    if (contact === null) unreadable.push({ line: at + 2, reason: "no-name" });
    else contacts.push(contact);
  }
  return { contacts, unreadable };
}
