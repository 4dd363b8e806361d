import * as v from "valibot";
import type { Handlers } from "../browser/messages";
import { contactSchema, displayName } from "../core/contact/contact";
import { backupLimits, parseBackup, printBackup } from "../core/formats/backup";
import { planRestore } from "../core/formats/plan-restore";
import { checkRecords } from "../core/store/check";
import { swapRecords } from "./swap";
import type { Surroundings } from "./surroundings";

/** How many of the people who would go are named. */
const namesShown = 20;

const file = v.object({ text: v.pipe(v.string(), v.maxLength(backupLimits.text)) });

/** Everything as one file, and everything from one. */
export function createBackup(
  surroundings: Surroundings,
): Pick<Handlers, "backup/print" | "backup/preview" | "backup/restore"> {
  const { store, now } = surroundings;
  return {
    "backup/print": {
      ask: v.object({}),
      answer: async () => ({ text: printBackup(await store.everything(), now()) }),
    },
    "backup/preview": {
      ask: file,
      async answer({ text }) {
        const read = await parseBackup(text);
        if (!read.ok) return { refused: read.code };
        // A store that does not open has nothing that could be replaced; that it does not is said elsewhere.
        const existing = await store.everything().catch(() => new Map<string, unknown>());
        const backup = read.value;
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
              const contact = v.safeParse(contactSchema, existing.get(key));
              return contact.success ? [displayName(contact.output)] : [];
            })
            .slice(0, namesShown),
        };
      },
    },
    "backup/restore": {
      ask: file,
      async answer({ text }) {
        const read = await parseBackup(text);
        if (!read.ok) return { refused: read.code };
        return swapRecords(surroundings, "restore", (existing) => planRestore(existing, read.value).records);
      },
    },
  };
}
