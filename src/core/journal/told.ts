import type { Contact } from "../contact/contact";
import type { JournalEntry } from "./entry";

/**
 * An entry with the groups of people that it is about: what leaves as a file, and what every number of the insights is
 * counted from, so that each can be counted again from the file.
 */
export interface ToldEntry extends JournalEntry {
  /** The categories of its people as they are now, each once, in the order of the alphabet. */
  readonly groups: readonly string[];
}

export function tellEntry(entry: JournalEntry, contacts: ReadonlyMap<string, Contact>): ToldEntry {
  const groups = entry.uids.flatMap((uid) => contacts.get(uid)?.categories ?? []);
  return { ...entry, groups: [...new Set(groups)].toSorted() };
}
