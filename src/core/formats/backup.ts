import * as v from "valibot";
import { failure, success, type Result } from "../result";
import { transactionOver } from "../store/in-memory";
import { singletons } from "../store/keys";
import { currentVersion, migrate, migrations, versionIn, type Migration } from "../store/migrations";
import { kindOf, readRecord, wouldBeMissed } from "../store/records";
import { fingerprint } from "../store/undo";

const format = "goodturn-backup";

/**
 * The shape of the file around the records. Another one (encrypted, in parts) gets the next number; the digest did not,
 * because the first release reads past it.
 */
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
 * also data of a newer version, or a damaged record, is in it; only what is not JSON at all stays out. The digest in its
 * head tells later whether all of it is still as it was written.
 *
 * @param records the whole key space, the schema's record with it
 * @param at the time now, ISO 8601 in UTC
 */
export function printBackup(records: ReadonlyMap<string, unknown>, at: string): string {
  const schema = versionIn(records.get(singletons.schema)) ?? currentVersion();
  const lines = linesOf([...records].filter(([key]) => wouldBeMissed(key)));
  const head = { format, version, schema, at };
  const printed = JSON.stringify({ ...head, digest: digestOf(head, lines) }).slice(0, -1);
  return `${printed},"records":{\n${lines.join(",\n")}\n}}\n`;
}

/** A record a line, in key order: how records are printed, and what the digest is of. */
function linesOf(records: readonly (readonly [string, unknown])[]): string[] {
  return records
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, record]) => {
      const text = asJson(record);
      return text === undefined ? [] : [`${JSON.stringify(key)}:${text}`];
    });
}

/**
 * Of what the file says, not of its letters: one that a tool laid out anew, or gave other line ends, is as whole as
 * before. It is there for accidents; who means to change a file can reckon any digest without a secret anew.
 */
function digestOf(head: object, lines: readonly string[]): string {
  return fingerprint([head, lines.map((line) => fingerprint(line))]);
}

const headSchema = v.object({
  format: v.literal(format),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
});

/** Also what it does not know is kept, for the digest is of that, too. */
const wholeSchema = v.looseObject({
  ...headSchema.entries,
  schema: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  at: v.pipe(v.string(), v.isoTimestamp()),
  digest: v.optional(v.string()),
  records: v.custom<Record<string, unknown>>(
    (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  ),
});

/**
 * Read a backup: its head, then whether it is as it was written, then its records brought forward to today's version,
 * then each record on its own, so that one that was bad in the store already costs itself alone. What comes out are fresh
 * objects of known fields.
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
  const body = v.safeParse(wholeSchema, whole);
  if (!body.success) return failure("not-whole");
  const { schema, at } = body.output;
  if (schema > currentVersion(chain)) return failure("newer");
  const entries = Object.entries(body.output.records);
  if (entries.length > backupLimits.records) return failure("too-large");
  if (!isAsWritten(body.output)) return failure("not-whole");
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

/**
 * Whether the digest agrees. The first release wrote none, and no other word than those known here: an unknown one
 * beside no digest is the word "digest" itself, damaged.
 */
function isAsWritten({ digest, records, ...head }: v.InferOutput<typeof wholeSchema>): boolean {
  if (digest === undefined)
    return Object.keys(head).every((word) => Object.hasOwn(wholeSchema.entries, word));
  const entries = Object.entries(records);
  const lines = linesOf(entries);
  try {
    return lines.length === entries.length && digest === digestOf(head, lines);
  } catch {
    // Nested deeper than can be printed, so it never was.
    return false;
  }
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
