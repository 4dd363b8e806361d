import * as v from "valibot";
import type { Handlers } from "../../browser/messages";
import { backupLimits, parseBackup, printBackup } from "../../core/formats/backup";
import { planRestore } from "../../core/formats/plan-restore";
import { backupMarkSchema, isBackupDue, type BackupMark } from "../../core/store/backup-due";
import { journalKey, prefixes, singletons } from "../../core/store/keys";
import type { ReadTransaction } from "../../core/store/transaction";
import { restoreView } from "./restore-view";
import { swapRecords } from "./swap";
import type { Surroundings } from "../surroundings";

const file = v.object({ text: v.pipe(v.string(), v.maxLength(backupLimits.text)) });

/** Everything as one file, and everything from one. */
export function createBackup(
  surroundings: Surroundings,
): Pick<Handlers, "backup/print" | "backup/due" | "backup/mark" | "backup/preview" | "backup/restore"> {
  const { store, now } = surroundings;
  const markIn = async (transaction: Pick<ReadTransaction, "get">): Promise<BackupMark> => {
    const read = v.safeParse(backupMarkSchema, await transaction.get(singletons.backup));
    return read.success ? read.output : { savedAt: null, laterAt: null };
  };
  return {
    "backup/print": {
      ask: v.object({}),
      answer: async () => ({ text: printBackup(await store.everything(), now()) }),
    },
    "backup/due": {
      ask: v.object({}),
      answer: () =>
        store.read(async (transaction) => {
          const mark = await markIn(transaction);
          // Entries are named by their moment.
          const since = journalKey(mark.savedAt ?? "");
          const acts = (await transaction.keys(prefixes.journal)).filter((key) => key > since).length;
          return { savedAt: mark.savedAt, isDue: isBackupDue(mark, acts, now()) };
        }),
    },
    "backup/mark": {
      ask: v.object({ as: v.picklist(["saved", "later"]) }),
      async answer({ as }) {
        await store.write(async (transaction) => {
          const before = await markIn(transaction);
          const changed = as === "saved" ? { savedAt: now() } : { laterAt: now() };
          transaction.put(singletons.backup, { ...before, ...changed });
        });
        return null;
      },
    },
    "backup/preview": {
      ask: file,
      async answer({ text }) {
        const read = await parseBackup(text);
        if (!read.ok) return { refused: read.code };
        // A store that does not open has nothing that could be replaced; that it does not is said elsewhere.
        const existing = await store.everything().catch(() => new Map<string, unknown>());
        return restoreView(existing, read.value);
      },
    },
    "backup/restore": {
      ask: file,
      async answer({ text }, command) {
        const read = await parseBackup(text);
        if (!read.ok) return { refused: read.code };
        return swapRecords(
          surroundings,
          "restore",
          (existing) => planRestore(existing, read.value).records,
          command,
        );
      },
    },
  };
}
