import { words } from "../browser/i18n";
import type { ActId } from "../core/act/act";

/** What was done, as one reads it later: "Shared with Priya Raman". */
export function entryWords(act: ActId, names: string): string {
  return words(`entry_${act}`, names);
}
