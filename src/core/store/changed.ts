import * as v from "valibot";
import { derivedPrefix, isLasting } from "./keys";

/**
 * Which records were written since a copy of all of them: kept in the transaction that writes them, so that the next copy need not
 * read what is as it was. Where it is gone, or is of another copy, everything is read.
 */
export interface Changed {
  /** The id of the copy; null where there is none yet. */
  readonly of: string | null;
  /** How many writes it has heard of. */
  readonly turn: number;
  /** The keys, each with the turn in which it was written last. */
  readonly keys: ReadonlyMap<string, number>;
}

export const changedKey = `${derivedPrefix}changed`;

/** With more than this, in keys and in characters, everything is read the next time: each write keeps all of them. */
const most = { keys: 500, length: 25_000 };

const version = 1;
const schema = v.object({
  version: v.literal(version),
  of: v.nullable(v.string()),
  turn: v.number(),
  keys: v.array(v.tuple([v.string(), v.number()])),
});

export const nothingChanged: Changed = { of: null, turn: 0, keys: new Map() };

export function printChanged({ of, turn, keys }: Changed): unknown {
  return { version, of, turn, keys: [...keys] };
}

/** Null where nothing is kept that can be read. */
export function readChanged(record: unknown): Changed | null {
  const read = v.safeParse(schema, record);
  return read.success ? { ...read.output, keys: new Map(read.output.keys) } : null;
}

/**
 * The record after these changes; undefined where there is to be none.
 *
 * @param record as it lies
 */
export function changedAfter(record: unknown, changes: ReadonlyMap<string, unknown>): unknown {
  const before = readChanged(record);
  if (!before) return undefined;
  const turn = before.turn + 1;
  const keys = new Map(before.keys);
  for (const key of changes.keys()) if (isLasting(key)) keys.set(key, turn);
  const length = [...keys.keys()].reduce((sum, key) => sum + key.length, 0);
  if (keys.size > most.keys || length > most.length) return undefined;
  return printChanged({ of: before.of, turn, keys });
}

/**
 * What is left when a copy is on the disk that was read at `seen`: what was written since.
 *
 * @param record as it lies
 * @returns null where it is of something else by now
 */
export function changedSince(record: unknown, seen: Changed, id: string): unknown {
  const now = readChanged(record);
  if (!now || now.of !== seen.of || now.turn < seen.turn) return null;
  const keys = new Map([...now.keys].filter(([, turn]) => turn > seen.turn));
  return printChanged({ of: id, turn: now.turn, keys });
}
