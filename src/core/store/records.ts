import * as v from "valibot";
import { draftSchema } from "../act/draft";
import { contactSchema } from "../contact/contact";
import { bannerSchema } from "../journal/banner";
import { entrySchema } from "../journal/entry";
import { intentSchema } from "../menu/intent";
import { lessonSchema } from "../ranking/learned/lesson";
import { quietSchema } from "../ranking/quiet";
import { promiseSchema } from "../promise/promise";
import { toldSchema } from "../reminder/reminder";
import { settingsSchema } from "../settings/settings";
import { shelfItemSchema } from "../shelf/item";
import { backupMarkSchema } from "./backup-due";
import {
  contactKey,
  draftKey,
  isLasting,
  journalKey,
  lessonKey,
  prefixes,
  promiseKey,
  shelfKey,
  singletons,
  undoKey,
} from "./keys";
import { passedSchema } from "../today/todays-act";
import { undoStepSchema } from "./undo";

/** The kinds of records there are; a test keeps this list, the table below and the keys in step. */
export const recordNames = [
  "contact",
  "journal",
  "dismissal",
  "shared",
  "draft",
  "shelf",
  "promise",
  "apart",
  "lesson",
  "quiet",
  "undo",
  "settings",
  "banner",
  "intent",
  "reminder",
  "today",
  "backup",
] as const;

export type RecordName = (typeof recordNames)[number];

/** How the records of one kind are found and read, each on its own. */
export interface RecordKind {
  readonly name: RecordName;
  /** What its keys begin with; for records of which there is one, the key itself. */
  readonly key: string;
  /** Everything that a record must be to be believed; what comes out is a fresh object of known fields. */
  readonly schema: v.GenericSchema<unknown, object>;
  /** Whether it goes into a backup: what people typed or did does, what only this moment needs does not. */
  readonly isBackedUp: boolean;
}

/** A key and a record that belong together: a record under a key of another would be found and never be deleted. */
const underItsOwn = <Entry extends object>(
  schema: v.GenericSchema<unknown, Entry>,
  keyOf: (entry: Entry) => string,
): v.GenericSchema<unknown, object> =>
  v.pipe(
    v.object({ key: v.string(), record: schema }),
    v.check(({ key, record }) => key === keyOf(record)),
    v.transform(({ record }): object => record),
  );

/** Any key of the kind will do. */
const anywhere = (schema: v.GenericSchema<unknown, object>): v.GenericSchema<unknown, object> =>
  v.pipe(
    v.object({ key: v.string(), record: schema }),
    v.transform(({ record }) => record),
  );

/** "Shared" and "not for them": two percent-encoded parts in the key, and the moment. */
const mark = v.pipe(
  v.object({
    key: v.pipe(v.string(), v.maxLength(20_000), v.check(isMarkKey)),
    record: v.object({ at: v.pipe(v.string(), v.isoTimestamp()) }),
  }),
  v.transform(({ record }): object => record),
);

/** A record under the percent-encoded uid of the person it is about. */
function ofOnePerson(schema: v.GenericSchema<unknown, object>): v.GenericSchema<unknown, object> {
  return v.pipe(
    v.object({ key: v.pipe(v.string(), v.maxLength(20_000), v.check(isPersonKey)), record: schema }),
    v.transform(({ record }) => record),
  );
}

export const recordKinds: readonly RecordKind[] = [
  {
    name: "contact",
    key: prefixes.contact,
    schema: underItsOwn(contactSchema, ({ uid }) => contactKey(uid)),
    isBackedUp: true,
  },
  {
    name: "journal",
    key: prefixes.journal,
    schema: underItsOwn(entrySchema, ({ id }) => journalKey(id)),
    isBackedUp: true,
  },
  { name: "dismissal", key: prefixes.dismissal, schema: mark, isBackedUp: true },
  { name: "shared", key: prefixes.shared, schema: mark, isBackedUp: true },
  {
    name: "draft",
    key: prefixes.draft,
    schema: underItsOwn(draftSchema, ({ id }) => draftKey(id)),
    isBackedUp: true,
  },
  {
    name: "shelf",
    key: prefixes.shelf,
    schema: underItsOwn(shelfItemSchema, ({ uid, id }) => shelfKey(uid, id)),
    isBackedUp: true,
  },
  {
    name: "promise",
    key: prefixes.promise,
    schema: underItsOwn(promiseSchema, ({ id }) => promiseKey(id)),
    isBackedUp: true,
  },
  { name: "apart", key: prefixes.apart, schema: mark, isBackedUp: true },
  {
    name: "lesson",
    key: prefixes.lesson,
    schema: underItsOwn(lessonSchema, ({ uid, id }) => lessonKey(uid, id)),
    isBackedUp: true,
  },
  { name: "quiet", key: prefixes.quiet, schema: ofOnePerson(quietSchema), isBackedUp: true },
  {
    name: "undo",
    key: prefixes.undo,
    schema: underItsOwn(undoStepSchema, ({ id }) => undoKey(id)),
    isBackedUp: false,
  },
  { name: "settings", key: singletons.settings, schema: anywhere(settingsSchema), isBackedUp: true },
  { name: "banner", key: singletons.banner, schema: anywhere(bannerSchema), isBackedUp: false },
  { name: "intent", key: singletons.intent, schema: anywhere(intentSchema), isBackedUp: false },
  { name: "reminder", key: singletons.reminder, schema: anywhere(toldSchema), isBackedUp: false },
  { name: "today", key: singletons.today, schema: anywhere(passedSchema), isBackedUp: false },
  { name: "backup", key: singletons.backup, schema: anywhere(backupMarkSchema), isBackedUp: false },
];

/** Which kind a key belongs to; null for the schema's own record, and for what this version does not know. */
export function kindOf(key: string): RecordKind | null {
  return (
    recordKinds.find((kind) => (kind.key.endsWith("/") ? key.startsWith(kind.key) : key === kind.key)) ?? null
  );
}

/**
 * Whether somebody would miss what is under this key: not the schema's own record, nor what is worked out anew, kept for a
 * week or needed for this moment only. What this version does not know may be missed.
 */
export function wouldBeMissed(key: string): boolean {
  return key !== singletons.schema && isLasting(key) && kindOf(key)?.isBackedUp !== false;
}

/** The record as a fresh object of known fields; null where it cannot be read. @throws never */
export function readRecord(kind: RecordKind, key: string, record: unknown): object | null {
  const read = v.safeParse(kind.schema, { key, record });
  return read.success ? read.output : null;
}

function isMarkKey(key: string): boolean {
  return isEncoded(/^[a-z]+\/([^/]+)\/([^/]+)$/.exec(key));
}

function isPersonKey(key: string): boolean {
  return isEncoded(/^[a-z]+\/([^/]+)$/.exec(key));
}

/** Whether every part that was found is percent-encoded as we do it. */
function isEncoded(parts: RegExpExecArray | null): boolean {
  try {
    return (
      parts !== null && parts.slice(1).every((part) => encodeURIComponent(decodeURIComponent(part)) === part)
    );
  } catch {
    return false;
  }
}
