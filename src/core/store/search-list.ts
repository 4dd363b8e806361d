import * as v from "valibot";
import { readContact, type Contact } from "../contact/contact";
import { searchableContact, type Searchable } from "../contact/search";
import type { Follow } from "./follow";
import { derivedPrefix, prefixes } from "./keys";
import type { ReadTransaction } from "./transaction";
import { fingerprint } from "./undo";

/**
 * What everybody is found by, notes apart, so that somebody can be looked for before all contacts are read: one text of
 * everybody as they once were, and whoever changed since. With too many of those both go, and are made anew from everybody.
 */
export const searchKeys = {
  everybody: `${derivedPrefix}search`,
  later: `${derivedPrefix}search-later`,
} as const;

/** Of the records' shape, and of what people are found by. */
const version = 1;

/** Above this many changes the list is made anew: each edit writes all of them. */
const laterKept = 200;

/** Name, words and where the fields end; null: gone. */
const foundBy = v.nullable(v.tuple([v.string(), v.string(), v.array(v.number())]));

const everybodySchema = v.object({ version: v.literal(version), text: v.string(), mark: v.string() });
const textSchema = v.array(v.tuple([v.string(), foundBy]));
const laterSchema = v.object({
  version: v.literal(version),
  /** The mark of the text that this goes on from. */
  of: v.string(),
  /** How many contact records there were. */
  contacts: v.number(),
  changed: textSchema,
  mark: v.string(),
});

type Later = Omit<v.InferOutput<typeof laterSchema>, "mark" | "version">;

/** @param records how many contact records there are, those that cannot be read among them */
export function printSearchList(everybody: Iterable<Contact>, records: number): ReadonlyMap<string, unknown> {
  const text = JSON.stringify([...everybody].map((contact) => [contact.uid, foundByOf(contact)]));
  const mark = fingerprint(text);
  return new Map<string, unknown>([
    [searchKeys.everybody, { version, text, mark }],
    [searchKeys.later, printedLater({ of: mark, contacts: records, changed: [] })],
  ]);
}

/** What everybody is found by, in no order; null where nothing is kept that can be trusted. */
export async function readSearchList(stored: ReadTransaction): Promise<readonly Searchable[] | null> {
  const [first, second, count] = await Promise.all([
    stored.get(searchKeys.everybody),
    stored.get(searchKeys.later),
    stored.count(prefixes.contact),
  ]);
  const everybody = v.safeParse(everybodySchema, first);
  const later = parsedLater(second);
  if (!everybody.success || !later || later.contacts !== count) return null;
  const { text, mark } = everybody.output;
  if (later.of !== mark || fingerprint(text) !== mark) return null;
  // What has this mark is what was written under it.
  const people = new Map(JSON.parse(text) as v.InferOutput<typeof textSchema>);
  for (const [uid, found] of later.changed) people.set(uid, found);
  return [...people].flatMap(([uid, found]) => {
    if (found === null) return [];
    const [name, words, ends] = found;
    return [{ uid, name, words, ends, note: " " }];
  });
}

/** What follows for the list from changes, in the same transaction as they. */
export const searchListAfter: Follow = async ({ changed, growth }, stored) => {
  const record = await stored.get(searchKeys.later);
  if (record === undefined) return null;
  return () => {
    const later = parsedLater(record);
    const merged = new Map(later?.changed);
    for (const [key, value] of changed) {
      const contact = readContact(value);
      const uid = key.slice(prefixes.contact.length);
      merged.set(uid, contact?.uid === uid ? foundByOf(contact) : null);
    }
    if (!later || merged.size > laterKept)
      return new Map(Object.values(searchKeys).map((key) => [key, undefined]));
    return new Map([
      [
        searchKeys.later,
        printedLater({ of: later.of, contacts: later.contacts + growth, changed: [...merged] }),
      ],
    ]);
  };
};

function foundByOf(contact: Contact): NonNullable<v.InferOutput<typeof foundBy>> {
  const { name, words, ends } = searchableContact(contact);
  return [name, words, [...ends]];
}

function printedLater(later: Later): unknown {
  const record = { version, ...later };
  return { ...record, mark: fingerprint(record) };
}

function parsedLater(record: unknown): Later | null {
  const read = v.safeParse(laterSchema, record);
  if (!read.success) return null;
  const { mark, ...later } = read.output;
  return fingerprint(later) === mark ? later : null;
}
