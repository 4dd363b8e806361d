import * as v from "valibot";
import { failure, success, type Result } from "../result";
import { transactionOver } from "../store/in-memory";
import { singletons } from "../store/keys";
import { currentVersion, migrate, migrations, versionIn, type Migration } from "../store/migrations";
import { kindOf, readRecord } from "../store/records";

const format = "goodturn-backup";

/** The shape of the file around the records. Another one (encrypted, in parts) gets the next number. */
const version = 1;

/** The longest backup that is read, in UTF-16 code units: some 50,000 contacts with notes. */
export const backupLimits = { text: 48_000_000, records: 500_000 } as const;

/**
 * Why nothing can be taken from a file. `not-a-backup`: something else; `not-whole`: a backup that was cut off or
 * changed on the way; `newer`: written by a newer Goodturn than this one.
 */
export const backupCodes = ["empty", "too-large", "not-a-backup", "not-whole", "newer"] as const;

export type BackupCode = (typeof backupCodes)[number];

/** What a backup holds, as records of today's version, each of them checked. */
export interface Backup {
  /** When it was made, ISO 8601 in UTC. */
  readonly at: string;
  readonly records: ReadonlyMap<string, object>;
  /** Keys whose records could not be read. */
  readonly unreadable: readonly string[];
  /** How many records were left out because they are of no kind that belongs into a backup. */
  readonly leftOut: number;
}

/**
 * Everything that people typed or did as one JSON file, a record a line, in key order. Records go in as they lie, so that
 * also data of a newer version, or a damaged record, is in it; only what is not JSON at all stays out.
 *
 * @param records the whole key space, the schema's record with it
 * @param at the time now, ISO 8601 in UTC
 */
export function printBackup(records: ReadonlyMap<string, unknown>, at: string): string {
  const schema = versionIn(records.get(singletons.schema)) ?? currentVersion();
  const lines = [...records]
    .filter(([key]) => key !== singletons.schema && kindOf(key)?.isBackedUp !== false)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, record]) => {
      const text = asJson(record);
      return text === undefined ? [] : [`${JSON.stringify(key)}:${text}`];
    });
  const head = JSON.stringify({ format, version, schema, at }).slice(0, -1);
  return `${head},"records":{\n${lines.join(",\n")}\n}}\n`;
}

const headSchema = v.object({
  format: v.literal(format),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
});

const bodySchema = v.object({
  schema: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  at: v.pipe(v.string(), v.isoTimestamp()),
  records: v.custom<Record<string, unknown>>(
    (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  ),
});

/**
 * Read a backup: its head, then its records brought forward to today's version, then each record on its own, so that
 * one that is bad costs itself alone. What comes out are fresh objects of known fields.
 */
export async function parseBackup(
  text: string,
  chain: readonly Migration[] = migrations,
): Promise<Result<Backup, BackupCode>> {
  if (text.length > backupLimits.text) return failure("too-large");
  const trimmed = text.replace(/^\ufeff/, "").trim();
  if (trimmed === "") return failure("empty");
  const whole = fromJson(trimmed);
  if (whole === undefined)
    return failure(trimmed.slice(0, 200).includes(format) ? "not-whole" : "not-a-backup");
  const head = v.safeParse(headSchema, whole);
  if (!head.success) return failure("not-a-backup");
  if (head.output.version > version) return failure("newer");
  const body = v.safeParse(bodySchema, whole);
  if (!body.success) return failure("not-whole");
  const { schema, at } = body.output;
  if (schema > currentVersion(chain)) return failure("newer");
  const entries = Object.entries(body.output.records);
  if (entries.length > backupLimits.records) return failure("too-large");
  const records = new Map<string, unknown>(entries);
  records.set(singletons.schema, { version: schema });
  try {
    await migrate(transactionOver(records), singletons.schema, chain);
  } catch {
    // A migration met something that no version ever wrote.
    return failure("not-whole");
  }
  return success({ at, ...readEach(records) });
}

function readEach(found: ReadonlyMap<string, unknown>): Omit<Backup, "at"> {
  const records = new Map<string, object>();
  const unreadable: string[] = [];
  let leftOut = 0;
  for (const [key, record] of found) {
    if (key === singletons.schema) continue;
    const kind = kindOf(key);
    const read = kind?.isBackedUp ? readRecord(kind, key, record) : null;
    if (!kind?.isBackedUp) leftOut += 1;
    else if (read === null) unreadable.push(key);
    else records.set(key, read);
  }
  return { records, unreadable, leftOut };
}

/** Undefined where it is not JSON: a cycle, a number too large, nothing at all. */
function asJson(record: unknown): string | undefined {
  try {
    return JSON.stringify(record);
  } catch {
    return undefined;
  }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
