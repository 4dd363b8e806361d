import { counted, listed, words } from "../../../browser/i18n";
import type { HealthView } from "../../../protocol/safety";

/** "4 people, 12 acts and 1 draft": what a person would call the records; marks and steps have no name for them. */
export function contentWords(counts: HealthView["counts"]): string {
  const parts = [
    counts.contact > 0 ? [counted("backup_people", counts.contact)] : [],
    counts.journal > 0 ? [counted("backup_acts", counts.journal)] : [],
    counts.shelf > 0 ? [counted("backup_shelf", counts.shelf)] : [],
    counts.draft > 0 ? [counted("backup_drafts", counts.draft)] : [],
  ].flat();
  return parts.length === 0 ? words("backup_nobody") : listed(parts);
}
