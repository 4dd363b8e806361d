import * as v from "valibot";
import type { Contact } from "../../contact/contact.ts";
import { fromJson } from "../from-json.ts";
import { importLimits, type ReadOptions, type Reading, sliceSize, type Unreadable } from "../read-result.ts";
import { settleContact } from "../settle-contact.ts";
import { contactFrom } from "./contact-from.ts";
import { asResource, collections, valuesOf } from "./resource.ts";

const fileSchema = v.object({
  account: v.object({
    data: collections,
    instance: v.fallback(v.object({ contact_field_types: v.fallback(v.array(v.unknown()), []) }), {
      contact_field_types: [],
    }),
  }),
});

/** Whether the text claims to be a Monica account. */
export function looksLikeMonica(text: string): boolean {
  return /^\s*\{(?=[\s\S]*"account"\s*:\s*\{)(?=[\s\S]*"(?:app_)?version"\s*:)/.test(text.slice(0, 2_000));
}

/**
 * Read Monica's contacts. Those whom it keeps only as somebody's relation, and the dead, are not brought in: nothing can be
 * done for them, and they must never be suggested.
 */
export function* readMonica(
  text: string,
  options: ReadOptions,
): Reading<{ contacts: Contact[]; unreadable: Unreadable[] }> {
  const file = v.safeParse(fileSchema, fromJson(text));
  if (!file.success) return { contacts: [], unreadable: [{ line: 1, reason: "cut-off" }] };
  const { data, instance } = file.output.account;
  const kinds = new Map(
    instance.contact_field_types.flatMap(asResource).map((kind) => [kind.uuid, kind.properties]),
  );
  const contacts: Contact[] = [];
  const unreadable: Unreadable[] = [];
  const lineOf = lineFinder(text);
  const found = valuesOf(data, "contact");
  for (const [at, one] of found.entries()) {
    if (at % sliceSize === 0) yield at / found.length;
    const line = lineOf(one.uuid);
    if (contacts.length >= importLimits.contacts) {
      unreadable.push({ line, reason: "too-many" });
      break;
    }
    if (one.properties["is_partial"] === true || one.properties["is_dead"] === true) {
      unreadable.push({ line, reason: "not-a-contact" });
      continue;
    }
    const contact = settleContact(contactFrom(one, kinds), options);
    if (contact === null) unreadable.push({ line, reason: "no-name" });
    else contacts.push(contact);
  }
  return { contacts, unreadable };
}

/** The 1-based line on which a resource of this uuid stands; 1 where it cannot be told. Asked in the order of the file. */
function lineFinder(text: string): (uuid: string) => number {
  let from = 0;
  let line = 1;
  return (uuid) => {
    const at = uuid === "" ? -1 : text.indexOf(uuid, from);
    if (at < 0) return line;
    for (let end = text.indexOf("\n", from); end >= 0 && end < at; end = text.indexOf("\n", end + 1))
      line += 1;
    from = at;
    return line;
  };
}
