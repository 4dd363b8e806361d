import * as v from "valibot";
import { channelFor } from "../channel/channels";
import { channelIdSchema, readContact, type Contact } from "../contact/contact";
import { byName } from "../contact/names";
import { rowOf, type ContactRow } from "../contact/row";
import type { Follow } from "./follow";
import { derivedPrefix, prefixes } from "./keys";
import type { ReadTransaction } from "./transaction";
import { fingerprint } from "./undo";

/** The record that keeps the beginning of the list. */
export const listHeadKey = `${derivedPrefix}list-head`;

/** How many people are kept: some screens full. Fewer than `least` are not worth showing first. */
const kept = { most: 100, least: 30 } as const;

const texts = v.array(v.string());

const rowSchema = v.object({
  uid: v.string(),
  name: v.string(),
  nickname: v.string(),
  title: v.string(),
  org: v.string(),
  emails: texts,
  interests: texts,
  categories: texts,
  more: texts,
  channel: v.nullable(channelIdSchema),
  rev: v.string(),
});

/** Of the record's shape, and of what a row is made of. */
const version = 1;

const headSchema = v.object({
  version: v.literal(version),
  /** How many contact records there were. */
  contacts: v.number(),
  rows: v.array(rowSchema),
  mark: v.string(),
});

/** The first people of the list, and how many there are in all. */
export interface ListHead {
  readonly total: number;
  readonly rows: readonly ContactRow[];
}

/** The beginning of the list as it is kept; null where there is none that can be trusted. */
export async function readListHead(stored: ReadTransaction): Promise<ListHead | null> {
  const [record, count] = await Promise.all([stored.get(listHeadKey), stored.count(prefixes.contact)]);
  const head = parsed(record);
  return head && head.contacts === count ? { total: count, rows: head.rows } : null;
}

/** The record that keeps the beginning of a list. `people` are by name; `records`: how many contact records there are. */
export function printListHead(people: readonly Contact[], records: number): unknown {
  return printed(people.slice(0, kept.most).map(asRow), records);
}

/**
 * What follows for the beginning of the list from changes, in the same transaction as they. Where none is kept, or too
 * little of it is left, nothing: it is made anew when the list is read as a whole.
 */
export const listHeadAfter: Follow = async ({ changed, growth }, stored) => {
  const head = parsed(await stored.get(listHeadKey));
  if (!head) return null;
  return () => {
    const { rows, contacts } = head;
    const count = contacts + growth;
    const last = rows.at(-1);
    // Behind the last who is kept, others may come first.
    const isWhole = rows.length === contacts;
    const fresh = [...changed.values()].flatMap((value) => {
      const contact = readContact(value);
      if (!contact) return [];
      const row = asRow(contact);
      return isWhole || (last && byName(row, last) <= 0) ? [row] : [];
    });
    const stayed = rows.filter(({ uid }) => !changed.has(prefixes.contact + uid));
    const next = [...stayed, ...fresh].sort(byName).slice(0, kept.most);
    const isEnough = next.length >= Math.min(kept.least, count);
    return new Map([[listHeadKey, isEnough ? printed(next, count) : undefined]]);
  };
};

function printed(rows: readonly ContactRow[], contacts: number): unknown {
  const head = { version, contacts, rows };
  return { ...head, mark: fingerprint(head) };
}

function parsed(record: unknown): { rows: readonly ContactRow[]; contacts: number } | null {
  const read = v.safeParse(headSchema, record);
  if (!read.success) return null;
  const { mark, ...head } = read.output;
  return fingerprint(head) === mark ? head : null;
}

/** The user's own channels are left out: they are known once the list itself is there. */
function asRow(contact: Contact): ContactRow {
  return rowOf(contact, channelFor(contact)?.id ?? null);
}
