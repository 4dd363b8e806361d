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

/** Records between two pauses: a few milliseconds of work, so a click need not wait for the whole look. */
const sliceSize = 200;

/** Read every record by the schema of its kind, each on its own. Pauses after every slice. */
export function* checkInSlices(records: ReadonlyMap<string, unknown>): Generator<void, StoreCheck, void> {
  const counts = Object.fromEntries(recordNames.map((name) => [name, 0])) as Record<RecordName, number>;
  const unreadable: string[] = [];
  let strange = 0;
  let done = 0;
  for (const [key, record] of records) {
    done += 1;
    if (done % sliceSize === 0) yield;
    if (key === singletons.schema) continue;
    const kind = kindOf(key);
    if (kind === null) strange += 1;
    else if (readRecord(kind, key, record) === null) unreadable.push(key);
    else counts[kind.name] += 1;
  }
  return { counts, unreadable, strange };
}

/** The same in one go. */
export function checkRecords(records: ReadonlyMap<string, unknown>): StoreCheck {
  const look = checkInSlices(records);
  for (;;) {
    const step = look.next();
    if (step.done === true) return step.value;
  }
}

/** Records of every kind, none of them: what is known of a store that does not open. */
export const nothingChecked: StoreCheck = checkRecords(new Map());
