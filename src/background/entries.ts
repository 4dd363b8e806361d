import * as v from "valibot";
import { entrySchema, type JournalEntry } from "../core/journal/entry";
import { prefixes } from "../core/store/keys";
import type { ReadTransaction } from "../core/store/transaction";
import type { EntryView } from "../protocol/views";

/** The newest entries, newest first; records that cannot be read are passed over. */
export async function lastEntries(transaction: ReadTransaction, count: number): Promise<JournalEntry[]> {
  return readEntries(await transaction.last(prefixes.journal, count));
}

/** The records that are entries. */
export function readEntries(records: Iterable<unknown>): JournalEntry[] {
  return [...records].flatMap((record) => {
    const entry = v.safeParse(entrySchema, record);
    return entry.success ? [entry.output] : [];
  });
}

/** An entry as pages show it. */
export function entryView({ id, at, act, names, page, channel, words, status }: JournalEntry): EntryView {
  return { id, at, act, names, page: page && { url: page.url, title: page.title }, channel, words, status };
}
