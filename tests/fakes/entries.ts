import type { JournalEntry } from "../../src/core/journal/entry";
import { aMoment } from "./people";

/** Something shared with Priya, with whatever else the sentence needs. */
export function anEntry(known: Partial<JournalEntry> = {}): JournalEntry {
  const { at = aMoment } = known;
  return {
    id: `${at}-0000aaaa`,
    at,
    act: "share",
    uids: ["Priya Raman"],
    names: ["Priya Raman"],
    page: { kind: "article", url: "https://reading.example/bm25", title: "BM25" },
    channel: "email",
    words: "Hi Priya.",
    status: "sent",
    ...known,
  };
}
