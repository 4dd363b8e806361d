import * as v from "valibot";
import type { PastAct } from "../../core/act/history";
import { entrySchema, wasSent, type JournalEntry } from "../../core/journal/entry";
import { prefixes } from "../../core/store/keys";
import type { ReadTransaction } from "../../core/store/transaction";
import type { EntryView } from "../../protocol/views";

/** The newest entries, newest first; records that cannot be read are passed over. */
export async function lastEntries(transaction: ReadTransaction, count: number): Promise<JournalEntry[]> {
  return readEntries(await transaction.last(prefixes.journal, count));
}

/** When something was last done for whom, by uid. */
export async function lastActs(transaction: ReadTransaction): Promise<Record<string, string>> {
  const last = new Map<string, string>();
  for (const { at, uids } of readEntries((await transaction.list(prefixes.journal)).values())) {
    for (const uid of uids) if (at > (last.get(uid) ?? "")) last.set(uid, at);
  }
  // `fromEntries` defines its own properties, so no uid can reach a prototype.
  return Object.fromEntries(last);
}

/** The records that are entries. */
export function readEntries(records: Iterable<unknown>): JournalEntry[] {
  return [...records].flatMap((record) => {
    const entry = v.safeParse(entrySchema, record);
    return entry.success ? [entry.output] : [];
  });
}

/** What an entry tells of an act or of help: all that suggestions are made from. */
export type Told = JournalEntry & PastAct;

/** What was done as far as is known, without drafts that were not sent, and without what was only thought about. */
export function pastActs(entries: readonly JournalEntry[], now: string): Told[] {
  return entries.filter((entry): entry is Told => entry.act !== "review" && wasSent(entry, now) !== false);
}

/** An entry as pages show it. */
export function entryView(entry: JournalEntry): EntryView {
  const { id, at, act, names, page, channel, words, status, reflection } = entry;
  return {
    id,
    at,
    act,
    names,
    page: page && { url: page.url, title: page.title },
    channel,
    words,
    status,
    reflection: reflection?.words ?? null,
  };
}
