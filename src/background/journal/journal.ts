import * as v from "valibot";
import type { Handlers } from "../../browser/messages";
import { byNewest } from "../../core/journal/entry";
import { isEveryEntry, searchJournal, siftJournal, siftSchema } from "../../core/journal/sift";
import { tellEntry } from "../../core/journal/told";
import { contactLimits } from "../../core/contact/contact";
import { journalKey, prefixes } from "../../core/store/keys";
import type { ReadTransaction } from "../../core/store/transaction";
import type { EntryView } from "../../protocol/views";
import { entryView, readEntries } from "../memory/entries";
import type { Surroundings } from "../surroundings";

type Names = "journal/list" | "journal/find" | "journal/show" | "journal/export";

/** How many entries leave in one answer: a message of at most a few megabytes. */
const partSize = 500;

const id = v.pipe(v.string(), v.maxLength(contactLimits.line));

/** What was done, to read again. */
export function createJournal({ store, diary, library, zone }: Surroundings): Pick<Handlers, Names> {
  return {
    "journal/list": {
      ask: v.object({
        query: v.pipe(v.string(), v.maxLength(200)),
        limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5_000)),
      }),
      async answer({ query, limit }) {
        if (query.trim() !== "") {
          return searchJournal(await diary.entries(), query)
            .slice(0, limit)
            .map(entryView);
        }
        const records = await store.read((transaction) => transaction.last(prefixes.journal, limit));
        return readEntries(records).toSorted(byNewest).map(entryView);
      },
    },

    "journal/find": {
      ask: v.object({
        sift: siftSchema,
        from: v.pipe(v.number(), v.integer(), v.minValue(0)),
        limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(partSize)),
      }),
      async answer({ sift, from, limit }) {
        if (isEveryEntry(sift)) return store.read((transaction) => wholePart(transaction, from, limit));
        const found = siftJournal(await diary.entries(), sift, zone());
        return { total: found.length, entries: found.slice(from, from + limit).map(entryView) };
      },
    },

    "journal/show": {
      ask: v.object({ id }),
      async answer({ id: which }) {
        const record = await store.read((transaction) => transaction.get(journalKey(which)));
        return readEntries([record])[0] ?? null;
      },
    },

    "journal/export": {
      ask: v.object({ sift: siftSchema, before: v.nullable(id) }),
      async answer({ sift, before }) {
        const found = siftJournal(await diary.entries(), sift, zone());
        const part = found.filter((entry) => before === null || entry.id < before).slice(0, partSize);
        const people = await library.find([...new Set(part.flatMap(({ uids }) => uids))]);
        return part.map((entry) => tellEntry(entry, people));
      },
    },
  };
}

/** A part of the whole journal: only what is in it is read. A record that cannot be read has its place and is not shown. */
async function wholePart(
  transaction: ReadTransaction,
  from: number,
  limit: number,
): Promise<{ total: number; entries: EntryView[] }> {
  // Keys sort by time, oldest first.
  const keys = (await transaction.keys(prefixes.journal)).toReversed();
  const records = await Promise.all(keys.slice(from, from + limit).map((key) => transaction.get(key)));
  return { total: keys.length, entries: readEntries(records).map(entryView) };
}
