import * as v from "valibot";
import { actIds } from "../act/act";
import { meetingSchema } from "../act/draft";
import { channelIdSchema, contactLimits } from "../contact/contact";
import { pageKinds, pageLimits } from "../page/page";

const line = v.pipe(v.string(), v.maxLength(contactLimits.line));

export const entryStatuses = ["opened", "copied", "sent", "not-sent", "logged"] as const;

/**
 * What a journal tells of: the acts, help that was received, what was written when a week was looked back on, and that one
 * was in touch some other way (`talked`).
 */
export const entryActs = [...actIds, "received", "talked", "review"] as const;

/** What is written down by hand: all of it but a week looked back on, which has a form of its own. */
export const loggedActs = entryActs.filter((act) => act !== "review");

export type LoggedAct = (typeof loggedActs)[number];

/** How many topics of a page an entry keeps. */
const topicsKept = 5;

/** An act done: with whom, about which page, in which words. */
export const entrySchema = v.object({
  /** Begins with `at`, so that keys sort by time. */
  id: line,
  /** When it was done, ISO 8601 in UTC. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  act: v.picklist(entryActs),
  uids: v.pipe(v.array(line), v.maxLength(contactLimits.list)),
  /** Their names as they were then: a journal still reads after a contact was deleted. */
  names: v.pipe(v.array(line), v.maxLength(contactLimits.list)),
  page: v.nullable(
    v.object({
      kind: v.picklist(pageKinds),
      url: v.pipe(v.string(), v.maxLength(pageLimits.url)),
      title: v.pipe(v.string(), v.maxLength(pageLimits.line)),
    }),
  ),
  channel: v.nullable(channelIdSchema),
  /** The draft as it was opened or copied. */
  words: v.pipe(v.string(), v.maxLength(contactLimits.note)),
  /**
   * `opened`: in the user's own channel, where they pressed send or did not; unanswered it counts as sent after a day.
   * `sent` and `not-sent`: what they said when asked. `logged`: written down by hand, for something done already.
   */
  status: v.picklist(entryStatuses),
  /** "What came of it?", answered any time later; absent until it is. */
  reflection: v.exactOptional(
    v.object({
      /** When it was last written, ISO 8601 in UTC. */
      at: v.pipe(v.string(), v.isoTimestamp()),
      words: v.pipe(v.string(), v.maxLength(contactLimits.note)),
    }),
  ),
  /** When a coffee or a call was asked for, also where the day was chosen only after the words were sent. */
  meeting: v.exactOptional(meetingSchema),
  /** What the page was about, as a person would type it; of shares, the strongest first. */
  topics: v.exactOptional(v.pipe(v.array(line), v.maxLength(topicsKept))),
  /** Of a promise that was kept: when it was made, ISO 8601 in UTC. */
  promisedAt: v.exactOptional(v.pipe(v.string(), v.isoTimestamp())),
});

export type JournalEntry = v.InferOutput<typeof entrySchema>;

/** Whether something was given: all but help received, a talk, and a week looked back on. */
export function isGiven({ act }: Pick<JournalEntry, "act">): boolean {
  return act !== "received" && act !== "talked" && act !== "review";
}

/** How long "Sent?" may go without an answer before a draft counts as sent, in milliseconds. */
const unansweredFor = 86_400_000;

/**
 * Whether the words reached somebody, as far as is known: said so, done by hand, pasted from the clipboard, or opened a
 * day ago without a word against it. Null: opened just now, nobody can say.
 *
 * @param now ISO 8601 in UTC
 */
export function wasSent({ status, at }: Pick<JournalEntry, "status" | "at">, now: string): boolean | null {
  if (status === "not-sent") return false;
  if (status !== "opened") return true;
  return Date.parse(now) - Date.parse(at) >= unansweredFor ? true : null;
}

/** The newest first. */
export function byNewest(a: JournalEntry, b: JournalEntry): number {
  return a.id < b.id ? 1 : a.id > b.id ? -1 : 0;
}
