import * as v from "valibot";
import { actIds } from "../act/act";
import { channelIds, contactLimits } from "../contact/contact";
import { pageKinds, pageLimits } from "../page/page";

const line = v.pipe(v.string(), v.maxLength(contactLimits.line));

/** An act done: with whom, about which page, in which words. */
export const entrySchema = v.object({
  /** Begins with `at`, so that keys sort by time. */
  id: line,
  /** When it was done, ISO 8601 in UTC. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  act: v.picklist(actIds),
  uids: v.pipe(v.array(line), v.maxLength(contactLimits.list)),
  /** Their names as they were then: a journal still reads after a contact was deleted. */
  names: v.pipe(v.array(line), v.maxLength(contactLimits.list)),
  page: v.nullable(
    v.object({
      kind: v.picklist(pageKinds),
      url: v.pipe(v.string(), v.maxLength(pageLimits.url)),
      title: v.pipe(v.string(), v.maxLength(pageLimits.line)),
    }),
  ),
  channel: v.nullable(v.picklist(channelIds)),
  /** The draft as it was opened or copied. */
  words: v.pipe(v.string(), v.maxLength(contactLimits.note)),
  /** `opened`: in the user's own channel, where they pressed send or did not. */
  status: v.picklist(["opened", "copied"]),
});

export type JournalEntry = v.InferOutput<typeof entrySchema>;

/** The newest first. */
export function byNewest(a: JournalEntry, b: JournalEntry): number {
  return a.id < b.id ? 1 : a.id > b.id ? -1 : 0;
}

/** The entries in which a word of every part of the query occurs (names, titles, words, addresses), newest first. */
export function searchJournal(entries: readonly JournalEntry[], query: string): JournalEntry[] {
  const parts = fold(query).split(/\s+/).filter(Boolean);
  return entries
    .filter((entry) => {
      const text = fold([...entry.names, entry.page?.title, entry.page?.url, entry.words].join(" "));
      return parts.every((part) => text.includes(part));
    })
    .toSorted(byNewest);
}

function fold(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
