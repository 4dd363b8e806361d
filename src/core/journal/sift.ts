import * as v from "valibot";
import { dayAt, isoDateSchema, type IsoDate } from "../calendar/date";
import { contactLimits } from "../contact/contact";
import { byNewest, entryActs, isGiven, type JournalEntry } from "./entry";

/** What the journal can be narrowed to: everything that was given (what came back is a kind of its own), or one kind. */
export const siftKinds = ["given", ...entryActs] as const;

/** Which entries of the journal are shown; what is null or empty does not narrow. */
export const siftSchema = v.object({
  /** Words that all have to occur, in any order. */
  query: v.pipe(v.string(), v.maxLength(200)),
  kind: v.nullable(v.picklist(siftKinds)),
  /** Only what was done with this contact. */
  uid: v.nullable(v.pipe(v.string(), v.maxLength(contactLimits.line))),
  /** From and to which day, both included, as the days are where the user is. */
  from: v.nullable(isoDateSchema),
  to: v.nullable(isoDateSchema),
});

export type Sift = v.InferOutput<typeof siftSchema>;

export const everyEntry: Sift = { query: "", kind: null, uid: null, from: null, to: null };

/** Whether nothing narrows the journal. */
export function isEveryEntry(sift: Sift): boolean {
  return countSifts(sift) === 0 && sift.query.trim() === "";
}

/** How many parts of it narrow the journal, the words that are looked for apart. */
export function countSifts({ kind, uid, from, to }: Sift): number {
  return [kind, uid, from, to].filter((part) => part !== null).length;
}

/**
 * The entries that pass, newest first.
 *
 * @param zone the time zone (IANA) in which a day begins and ends
 */
export function siftJournal(entries: readonly JournalEntry[], sift: Sift, zone: string): JournalEntry[] {
  const { kind, uid, from, to } = sift;
  const parts = fold(sift.query).split(/\s+/).filter(Boolean);
  return entries
    .filter(
      (entry) =>
        isOfKind(entry, kind) &&
        (uid === null || entry.uids.includes(uid)) &&
        isBetween(entry.at, from, to, zone) &&
        holds(entry, parts),
    )
    .toSorted(byNewest);
}

/** The entries in which every part of the query occurs (names, titles, words, addresses), newest first. */
export function searchJournal(entries: readonly JournalEntry[], query: string): JournalEntry[] {
  return siftJournal(entries, { ...everyEntry, query }, "UTC");
}

function isOfKind(entry: JournalEntry, kind: Sift["kind"]): boolean {
  if (kind === null) return true;
  return kind === "given" ? isGiven(entry) : entry.act === kind;
}

/** The day of an entry is only asked for near the bounds: to work it out for each of thousands takes its time. */
function isBetween(at: string, from: IsoDate | null, to: IsoDate | null, zone: string): boolean {
  if (from !== null && (isFar(at, from) ? at < from : dayAt(at, zone) < from)) return false;
  return to === null || (isFar(at, to) ? at <= to : dayAt(at, zone) <= to);
}

/** Whether a moment is so far from a day that no time zone makes it that day. */
function isFar(at: string, day: IsoDate): boolean {
  return Math.abs(Date.parse(at) - Date.parse(`${day}T12:00:00Z`)) > 2 * 86_400_000;
}

function holds({ names, page, words, reflection }: JournalEntry, parts: readonly string[]): boolean {
  if (parts.length === 0) return true;
  const text = fold([...names, page?.title, page?.url, words, reflection?.words].join(" "));
  return parts.every((part) => text.includes(part));
}

function fold(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
