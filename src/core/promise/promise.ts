import * as v from "valibot";
import { daysBetween, isoDateSchema, type IsoDate } from "../calendar/date";
import { nextAfter, recurrenceSchema } from "../calendar/recurrence";
import { contactLimits } from "../contact/contact";
import { pageSchema } from "../page/page";
import { introductionSchema } from "./introduction";

/** Upper bounds in UTF-16 code units: what was promised, and the word with which it was closed. */
export const promiseLimits = { what: 500, word: 2_000 } as const;

const line = v.pipe(v.string(), v.maxLength(contactLimits.line));

/** `open`, kept (`done`), or given up with a word (`let-go`), which is no failure. */
export const promiseStates = ["open", "done", "let-go"] as const;

/** Something you said you would do, for whom, and by when. */
export const promiseSchema = v.object({
  /** Begins with `at`, so that keys sort by time. */
  id: line,
  /** When it was made, ISO 8601 in UTC. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  /** To whom; empty for a promise to nobody in the list. */
  uids: v.pipe(v.array(line), v.maxLength(contactLimits.list)),
  /** Their names as they were then: a promise still reads after a contact was deleted. */
  names: v.pipe(v.array(line), v.maxLength(contactLimits.list)),
  /** "send her the slides", in the user's words. */
  what: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(promiseLimits.what)),
  /** The day it was promised for; of one that recurs, the first. Null: some time. */
  due: v.nullable(isoDateSchema),
  /** The day it was put off to, until it is closed; null where it was not. */
  snoozed: v.nullable(isoDateSchema),
  /** How it comes again after it was kept; null: once. */
  repeat: v.nullable(recurrenceSchema),
  /** The page that it is about. */
  page: v.nullable(v.pick(pageSchema, ["kind", "url", "title"])),
  state: v.picklist(promiseStates),
  /** When it was kept or let go, ISO 8601 in UTC; null while it is open. */
  closedAt: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
  /** What was done, or why it was let go. */
  word: v.pipe(v.string(), v.maxLength(promiseLimits.word)),
  /** Of a promise to bring two people together: how far it has come. */
  introduction: v.exactOptional(introductionSchema),
});

export type PromiseRecord = v.InferOutput<typeof promiseSchema>;

/** A promise as it is when it is made: open, and for no day yet. What is longer than a promise holds is cut off. */
export function freshPromise({
  what,
  ...made
}: Pick<PromiseRecord, "id" | "at" | "uids" | "names" | "what">): PromiseRecord {
  return {
    ...made,
    what: what.slice(0, promiseLimits.what),
    due: null,
    snoozed: null,
    repeat: null,
    page: null,
    state: "open",
    closedAt: null,
    word: "",
  };
}

/** The day on which it asks for attention: put off to, or promised for; null: no day. */
export function dayOf({ due, snoozed }: PromiseRecord): IsoDate | null {
  return snoozed ?? due;
}

/** Open promises of which the day has come, the one that waits longest first; those of one day as they were made. */
export function duePromises(promises: readonly PromiseRecord[], today: IsoDate): PromiseRecord[] {
  return promises
    .filter((promise) => promise.state === "open" && (dayOf(promise) ?? "9999-12-31") <= today)
    .toSorted(bySoonest);
}

/** Open ones by their day, those without one last; then the closed, the one closed last first. */
export function inOrder(promises: readonly PromiseRecord[]): PromiseRecord[] {
  const [open, closed] = [
    promises.filter(({ state }) => state === "open"),
    promises.filter(({ state }) => state !== "open"),
  ];
  return [
    ...open.toSorted(bySoonest),
    ...closed.toSorted((a, b) => compare(b.closedAt ?? b.at, a.closedAt ?? a.at) || compare(a.id, b.id)),
  ];
}

/** How many days its day is past; 0 on the day itself, negative before it, null where it has none. */
export function daysLate(promise: PromiseRecord, today: IsoDate): number | null {
  const day = dayOf(promise);
  return day === null ? null : daysBetween(day, today);
}

/** How it stands after it was kept or let go: closed; one that recurs is open again, and due the next time. */
export function closed(
  promise: PromiseRecord,
  { state, word, at, today }: { state: "done" | "let-go"; word: string; at: string; today: IsoDate },
): PromiseRecord {
  const { repeat, due } = promise;
  if (state === "done" && repeat !== null && due !== null) {
    // Kept early: the next time is the one after the day that was meant, not that day again.
    const from = dayOf(promise) ?? due;
    return { ...promise, snoozed: nextAfter(due, repeat, from > today ? from : today) };
  }
  return { ...promise, state, closedAt: at, word };
}

/** Open again, as it was; the word stays until it is closed anew. */
export function reopened(promise: PromiseRecord): PromiseRecord {
  return { ...promise, state: "open", closedAt: null };
}

function bySoonest(a: PromiseRecord, b: PromiseRecord): number {
  return compare(dayOf(a) ?? "9999-12-31", dayOf(b) ?? "9999-12-31") || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
