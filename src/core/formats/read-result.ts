import type { Contact } from "../contact/contact.ts";
import type { ColumnMatch } from "./csv/match-columns.ts";

/** What a file of contacts turned out to be, judged by its content. `csv` is any other table with columns we know. */
export type ContactFormat =
  "vcard" | "json" | "google-csv" | "outlook-csv" | "linkedin-csv" | "csv" | "unknown";

/**
 * Why a part of a file could not become a contact.
 *
 * - `empty-file`: there is no text in it.
 * - `unknown-format`: neither a vCard nor a table with a column we know.
 * - `no-name`: a card or row that names nobody: no name, e-mail, organisation or phone number.
 * - `outside-card`: text before, between or after cards (often a misspelt `BEGIN:VCARD`).
 * - `cut-off`: the file ends in the middle of this card or quoted cell. A card is imported as far as it goes.
 * - `group`: a card that is a list of people. Those of them who are in the file get its name for a label.
 * - `not-a-contact`: Monica keeps this person only as somebody's relation, or as dead.
 * - `too-many`: more cards or rows than `importLimits.contacts`; this one and all after it were left out.
 * - `too-large`: the file has more bytes than `importLimits.bytes`; nothing of it was read.
 */
export type UnreadableReason =
  | "empty-file"
  | "unknown-format"
  | "no-name"
  | "outside-card"
  | "cut-off"
  | "group"
  | "not-a-contact"
  | "too-many"
  | "too-large";

/** A place in the file that gave no contact: 1-based line in the file, and why. */
export interface Unreadable {
  readonly line: number;
  readonly reason: UnreadableReason;
}

/** What a file gave: contacts in the order of the file, and what could not be read. */
export interface ReadContacts {
  readonly format: ContactFormat;
  readonly contacts: readonly Contact[];
  readonly unreadable: readonly Unreadable[];
  /** How the bytes were read, as a WHATWG label: `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`, of a table any code page. */
  readonly encoding: string;
}

/** What a reader may not make up itself: the time for cards without one, and identities for cards without one. */
export interface ReadOptions {
  /** ISO 8601 in UTC; becomes `rev` where the card has none. */
  readonly now: string;
  /** A fresh identity for a card without UID. */
  readonly newUid: () => string;
  /** How the user says a table is to be read; where it is missing, its headers say it. */
  readonly match?: ColumnMatch;
}

/** What one import takes at most: far above a real address book, low enough to keep the page alive. */
export const importLimits = { bytes: 256 * 1024 * 1024, contacts: 50_000 } as const;

/** A reading in progress: yields after every slice how much is done (0 … 1), returns the result. */
export type Reading<Value> = Generator<number, Value, void>;

/** Cards or rows between two yields: a millisecond or two of work, so that a slice ends close to when it should. */
export const sliceSize = 20;
