import type { BackupCode } from "../core/formats/backup";
import type { RecordName } from "../core/store/records";
import type { SnapshotReason } from "../core/store/snapshot";

/**
 * How the store is. `damaged`: some records cannot be read; `newer`: written by a newer Goodturn, so it is only read;
 * `older`: it could not be copied or brought forward, so it is only read; `failed`: it does not open; `lost`: it was found
 * empty although there are copies of what was in it, and nothing was done about that yet.
 */
export type StoreHealth = "ok" | "damaged" | "lost" | "newer" | "older" | "failed";

/** What a look at every record found. */
export interface HealthView {
  readonly state: StoreHealth;
  /** Why it is `older` or `failed`: the disk is full, another page holds the data, or the browser did not say. */
  readonly cause: "full" | "blocked" | "unknown" | null;
  /** How many records of each kind can be read. */
  readonly counts: Readonly<Record<RecordName, number>>;
  readonly unreadable: number;
  /** How many unreadable records were set aside earlier. */
  readonly aside: number;
}

/** A copy of everything that can be gone back to. */
export interface SnapshotView {
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly reason: SnapshotReason;
  /** How many records are in it. */
  readonly size: number;
}

/** Everything was replaced; `snapshotId` is the copy of what was there before, null where nothing was. */
export interface Replaced {
  readonly snapshotId: string | null;
}

/** What restoring a backup would do. */
export interface RestoreView {
  /** When the backup was made, ISO 8601 in UTC. */
  readonly at: string;
  /** How many records of each kind are in it. */
  readonly counts: Readonly<Record<RecordName, number>>;
  readonly added: number;
  readonly replaced: number;
  readonly removed: number;
  readonly same: number;
  /** Here, and not readable in the backup: they stay. */
  readonly kept: number;
  readonly unreadable: number;
  readonly leftOut: number;
  /** Names of the first people who would go. */
  readonly leaving: readonly string[];
}

/** The file was no use. */
export interface Refused {
  readonly refused: BackupCode;
}
