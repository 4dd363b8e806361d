import * as v from "valibot";

/** What was about to happen when a copy was made; `daily`: nothing but another day. */
export const snapshotReasons = ["daily", "migration", "import", "restore", "reset"] as const;

export type SnapshotReason = (typeof snapshotReasons)[number];

/** A copy of the whole key space, as a list shows it. */
export const snapshotSchema = v.object({
  id: v.string(),
  /** When it was made, ISO 8601 in UTC. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  reason: v.picklist(snapshotReasons),
  /** The schema version of the copied records; null where that record could not be read. */
  schema: v.nullable(v.number()),
  /** How many records are in it, the schema's own among them. */
  size: v.number(),
  /** `markOf` the records. */
  mark: v.string(),
});

export type Snapshot = v.InferOutput<typeof snapshotSchema>;
