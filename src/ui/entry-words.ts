import { words, type MessageKey } from "../browser/i18n";
import type { JournalEntry } from "../core/journal/entry";

/** What was done, as one reads it later: "Shared with Priya Raman". */
export function entryWords(act: JournalEntry["act"], names: string): string {
  return words(`entry_${act.replaceAll("-", "_")}` as MessageKey, names);
}
