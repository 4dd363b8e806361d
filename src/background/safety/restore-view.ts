import { displayName, readContact } from "../../core/contact/contact";
import type { Backup } from "../../core/formats/backup";
import { planRestore } from "../../core/formats/plan-restore";
import { checkRecords } from "../../core/store/check";
import type { RestoreView } from "../../protocol/safety";

/** How many of the people who would go are named. */
const namesShown = 20;

/** What putting a backup in the place of everything would do. */
export function restoreView(existing: ReadonlyMap<string, unknown>, backup: Backup): RestoreView {
  const plan = planRestore(existing, backup);
  return {
    at: backup.at,
    counts: checkRecords(backup.records).counts,
    added: plan.added.length,
    replaced: plan.replaced.length,
    removed: plan.removed.length,
    same: plan.same.length,
    kept: plan.kept.length,
    unreadable: backup.unreadable.length,
    leftOut: backup.leftOut,
    leaving: plan.removed
      .flatMap((key) => {
        const contact = readContact(existing.get(key));
        return contact ? [displayName(contact)] : [];
      })
      .slice(0, namesShown),
  };
}
