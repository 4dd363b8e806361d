import { singletons } from "../store/keys";
import { currentVersion, standing } from "../store/migrations";
import { kindOf, readRecord } from "../store/records";
import { fingerprint } from "../store/undo";
import type { Backup } from "./backup";

/** What restoring a backup would do, by key; nothing is written before the user agreed. */
export interface RestorePlan {
  readonly added: readonly string[];
  readonly replaced: readonly string[];
  /** Here now, and not in the backup. */
  readonly removed: readonly string[];
  /** The same here and in the backup. */
  readonly same: readonly string[];
  /** In the backup, but not readable there: what is here stays. */
  readonly kept: readonly string[];
  /** The whole key space afterwards: the backup's records, those kept, and kinds of which this version knows nothing. */
  readonly records: ReadonlyMap<string, unknown>;
}

/**
 * A restore leads to the backup and nothing else: what came later goes (the caller has copied it before). Undo steps
 * and the popup's first line go as well, since they speak of a state that is no more.
 *
 * @param existing the whole key space as it is now
 */
export function planRestore(existing: ReadonlyMap<string, unknown>, backup: Backup): RestorePlan {
  const added: string[] = [];
  const replaced: string[] = [];
  const removed: string[] = [];
  const same: string[] = [];
  const kept: string[] = [];
  const records = new Map<string, unknown>([[singletons.schema, { version: currentVersion() }]]);
  for (const [key, record] of backup.records) {
    records.set(key, record);
    if (!existing.has(key)) added.push(key);
    else if (fingerprint(record) === fingerprintHere(key, existing.get(key))) same.push(key);
    else replaced.push(key);
  }
  const unreadableThere = new Set(backup.unreadable);
  // What a newer version wrote has no place in a store of this one: it is in the copy.
  const isNewer = standing(existing.get(singletons.schema)) === "newer";
  for (const [key, record] of existing) {
    if (records.has(key)) continue;
    const kind = kindOf(key);
    if (kind === null) {
      if (!isNewer) records.set(key, record);
    } else if (!isNewer && unreadableThere.has(key)) {
      records.set(key, record);
      kept.push(key);
    } else if (kind.isBackedUp) removed.push(key);
  }
  return { added, replaced, removed, same, kept, records };
}

/** The record's mark as its kind reads it, so that the order of fields makes no difference. */
function fingerprintHere(key: string, record: unknown): string {
  const kind = kindOf(key);
  return fingerprint(kind && readRecord(kind, key, record));
}
