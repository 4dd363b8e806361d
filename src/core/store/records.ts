import * as v from "valibot";
import { draftSchema } from "../act/draft";
import { contactSchema } from "../contact/contact";
import { bannerSchema } from "../journal/banner";
import { entrySchema } from "../journal/entry";
import { intentSchema } from "../menu/intent";
import { settingsSchema } from "../settings/settings";
import { shelfItemSchema } from "../shelf/item";
import { contactKey, draftKey, journalKey, prefixes, shelfKey, singletons, undoKey } from "./keys";
import { undoStepSchema } from "./undo";

/** The kinds of records there are; a test keeps this list, the table below and the keys in step. */
export const recordNames = [
  "contact",
  "journal",
  "dismissal",
  "shared",
  "draft",
  "shelf",
  "undo",
  "settings",
  "banner",
  "intent",
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
    name: "undo",
    key: prefixes.undo,
    schema: underItsOwn(undoStepSchema, ({ id }) => undoKey(id)),
    isBackedUp: false,
  },
  { name: "settings", key: singletons.settings, schema: anywhere(settingsSchema), isBackedUp: true },
  { name: "banner", key: singletons.banner, schema: anywhere(bannerSchema), isBackedUp: false },
  { name: "intent", key: singletons.intent, schema: anywhere(intentSchema), isBackedUp: false },
];

/** Which kind a key belongs to; null for the schema's own record, and for what this version does not know. */
export function kindOf(key: string): RecordKind | null {
  return (
    recordKinds.find((kind) => (kind.key.endsWith("/") ? key.startsWith(kind.key) : key === kind.key)) ?? null
  );
}

/** The record as a fresh object of known fields; null where it cannot be read. @throws never */
export function readRecord(kind: RecordKind, key: string, record: unknown): object | null {
  const read = v.safeParse(kind.schema, { key, record });
  return read.success ? read.output : null;
}

function isMarkKey(key: string): boolean {
  const parts = /^[a-z]+\/([^/]+)\/([^/]+)$/.exec(key);
  try {
    return (
      parts !== null && parts.slice(1).every((part) => encodeURIComponent(decodeURIComponent(part)) === part)
    );
  } catch {
    return false;
  }
}
