import { singletons } from "./keys";
import { kindOf, readRecord, recordNames, type RecordName } from "./records";

/** What a look at every record found. */
export interface StoreCheck {
  /** How many records of each kind can be read. */
  readonly counts: Readonly<Record<RecordName, number>>;
  /** Keys of records that cannot be, in key order. */
  readonly unreadable: readonly string[];
  /** How many records are of a kind that this version does not know; they are left alone. */
  readonly strange: number;
}

/** Read every record by the schema of its kind, each on its own. */
export function checkRecords(records: ReadonlyMap<string, unknown>): StoreCheck {
  const counts = Object.fromEntries(recordNames.map((name) => [name, 0])) as Record<RecordName, number>;
  const unreadable: string[] = [];
  let strange = 0;
  for (const [key, record] of records) {
    if (key === singletons.schema) continue;
    const kind = kindOf(key);
    if (kind === null) strange += 1;
    else if (readRecord(kind, key, record) === null) unreadable.push(key);
    else counts[kind.name] += 1;
  }
  return { counts, unreadable, strange };
}

/** What looks at two parts of the records found, as one. */
export function bothChecks(one: StoreCheck, other: StoreCheck): StoreCheck {
  return {
    counts: Object.fromEntries(
      recordNames.map((name) => [name, one.counts[name] + other.counts[name]]),
    ) as Record<RecordName, number>,
    unreadable: [...one.unreadable, ...other.unreadable],
    strange: one.strange + other.strange,
  };
}

/** Records of every kind, none of them: what is known of a store that does not open. */
export const nothingChecked: StoreCheck = checkRecords(new Map());
