import * as v from "valibot";

const moment = v.nullable(v.pipe(v.string(), v.isoTimestamp()));

/** What is known of the user's backup files; ISO 8601 in UTC. */
export const backupMarkSchema = v.object({
  /** When the last one was saved; null where none was. */
  savedAt: moment,
  /** When the user said "Not now"; null where they did not. */
  laterAt: moment,
});

export type BackupMark = v.InferOutput<typeof backupMarkSchema>;

/** So much was done since the last file that a browser lost would hurt. */
const worthKeeping = 10;

/** How long nothing is said after a file, or after "Not now", in milliseconds: ninety days. */
const rest = 90 * 24 * 60 * 60 * 1_000;

/**
 * Whether to remind of a backup file: only of what cannot be brought in again from elsewhere, and four times a year at most.
 *
 * @param acts how many entries the journal has since the last file
 */
export function isBackupDue(mark: BackupMark, acts: number, now: string): boolean {
  if (acts < worthKeeping) return false;
  return [mark.savedAt, mark.laterAt].every((at) => at === null || Date.parse(now) - Date.parse(at) >= rest);
}
