import * as v from "valibot";
import { rhythmSchema } from "./rhythm";

/**
 * Upper bounds for one contact, in UTF-16 code units or list items. Generous for a person, small for a machine: a
 * hostile file cannot fill the disk with one card.
 */
export const contactLimits = { line: 500, note: 50_000, list: 100 } as const;

const line = v.pipe(v.string(), v.maxLength(contactLimits.line));
const lines = v.pipe(v.array(line), v.maxLength(contactLimits.list));

/** A date without a time: `YYYY-MM-DD`, or `--MM-DD` where the year is not known (RFC 6350, 4.3.1). */
const partialDate = v.pipe(v.string(), v.regex(/^(?:\d{4}|-)-\d{2}-\d{2}$/));

/** Where a value belongs in life ("home", "work", "mobile"), lower case; empty where unknown. */
const typed = v.object({ value: line, type: line });

/** The channels there are, as they are tried. One file each in `core/channel`; a test keeps the two in step. */
export const channelIds = [
  "email",
  "whatsapp",
  "telegram",
  "sms",
  "signal",
  "linkedin",
  "slack",
  "teams",
  "x",
  "messenger",
  "sheet",
  "copy",
] as const;

/** A channel of the user's own, made from an address template in the settings. */
export type CustomChannelId = `custom-${string}`;

export type ChannelId = (typeof channelIds)[number] | CustomChannelId;

/** Whether this names a channel; whether the user still has a custom one of this name, the settings know. */
export function isChannelId(text: string): text is ChannelId {
  return channelIds.some((id) => id === text) || /^custom-[a-z0-9-]{1,60}$/.test(text);
}

export const channelIdSchema = v.custom<ChannelId>(
  (value) => typeof value === "string" && isChannelId(value),
  "There is no such channel.",
);

const person = v.object({
  /** Stable identity: kept from the imported card, or a fresh UUID. Never shown. */
  uid: v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(contactLimits.line),
    // It becomes part of keys, where half a character has no place.
    v.check((uid) => uid.isWellFormed()),
  ),
  /** Formatted name, as the user wants to read it. May be empty only where there is an e-mail. */
  fn: line,
  n: v.object({ family: line, given: line, additional: line, prefix: line, suffix: line }),
  nickname: line,
  emails: v.pipe(v.array(typed), v.maxLength(contactLimits.list)),
  tels: v.pipe(v.array(typed), v.maxLength(contactLimits.list)),
  org: line,
  title: line,
  role: line,
  urls: lines,
  /** Addresses of profile pages (`https://www.linkedin.com/in/…`). */
  socialProfiles: lines,
  bday: v.union([v.literal(""), partialDate]),
  anniversaries: v.pipe(
    v.array(v.object({ date: partialDate, label: line })),
    v.maxLength(contactLimits.list),
  ),
  categories: lines,
  note: v.pipe(v.string(), v.maxLength(contactLimits.note)),
  lang: line,
  pronouns: line,
  tz: line,
  /** When the record was last changed, ISO 8601 in UTC. */
  rev: v.pipe(v.string(), v.isoTimestamp()),
  /** What they like (RFC 6715 INTEREST), as the user typed it. */
  interests: lines,
  /** What they know well (RFC 6715 EXPERTISE). */
  expertise: lines,
  /** What they are working on now. */
  projects: lines,
  /** What would help them: "a new job", "beta testers". */
  needs: lines,
  /** How they are best reached; null until one was chosen or used. */
  channel: v.nullable(channelIdSchema),
  /** How often the user would like to be in touch, in days; null unless the user set it. */
  rhythm: v.nullable(rhythmSchema),
});

/**
 * A person you know. Field names are those of vCard 4 (RFC 6350, 6715, 9554) where it has one; the last five are ours.
 * Empty string or list: not known.
 */
export type Contact = v.InferOutput<typeof person>;

/** Contacts that the schema made. A contact never changes (an edit makes a new one), so these need no second look. */
const made = new WeakSet<object>();

/** Everything that a contact must be to be believed; what comes out is a fresh object of known fields. */
export const contactSchema = v.pipe(
  person,
  v.transform((contact): Contact => {
    made.add(contact);
    return contact;
  }),
);

/** The contact in a record; null where it is none. One that came out of the schema is that contact itself. */
export function readContact(record: unknown): Contact | null {
  if (typeof record === "object" && record !== null && made.has(record)) return record as Contact;
  const read = v.safeParse(contactSchema, record);
  return read.success ? read.output : null;
}

/** A contact of whom nothing is known yet. `rev` is now, ISO 8601. */
export function emptyContact(uid: string, rev: string): Contact {
  return {
    uid,
    fn: "",
    n: { family: "", given: "", additional: "", prefix: "", suffix: "" },
    nickname: "",
    emails: [],
    tels: [],
    org: "",
    title: "",
    role: "",
    urls: [],
    socialProfiles: [],
    bday: "",
    anniversaries: [],
    categories: [],
    note: "",
    lang: "",
    pronouns: "",
    tz: "",
    rev,
    interests: [],
    expertise: [],
    projects: [],
    needs: [],
    channel: null,
    rhythm: null,
  };
}

/** What to call the person on screen: the formatted name, else the first e-mail. */
export function displayName(contact: Contact): string {
  return contact.fn || contact.emails[0]?.value || contact.uid;
}

/** What a friend calls them in a sentence: nickname, given name, else the first word of the formatted name. */
export function givenName(contact: Contact): string {
  return contact.nickname || contact.n.given || contact.fn.split(/\s+/)[0] || displayName(contact);
}
