import { encoded } from "../encoded";

/**
 * The one key space of the store. Every record is a JSON value under a key with one of these prefixes, so that what
 * changes together can change in one transaction.
 */
export const prefixes = {
  contact: "contact/",
  journal: "journal/",
  /** "Not for {fn}": the person and the page's clean address. */
  dismissal: "dismissal/",
  /** What was shared with whom already: the person and the page's clean address. */
  shared: "shared/",
  draft: "draft/",
  /** What is kept for whom, to send together or to talk about: the person and the thing. */
  shelf: "shelf/",
  /** What sharing and "Not for {fn}" taught: the person and the act. */
  lesson: "lesson/",
  /** What is not to be suggested for somebody: the person. */
  quiet: "quiet/",
  /** What was promised to whom, and by when. */
  promise: "promise/",
  /** Two people who look like one and are not. */
  apart: "apart/",
  undo: "undo/",
} as const;

/** Records of which there is one. */
export const singletons = {
  /** `{ version }`: the shape of everything else. */
  schema: "meta/schema",
  settings: "settings",
  /** The share that the popup tells of when it is opened next. */
  banner: "banner",
  /** What was begun outside the popup and goes on in it. */
  intent: "intent",
  /** What reminders have told of. */
  reminder: "reminder",
  /** What was said of the acts suggested today. */
  today: "today",
  /** When a backup file was saved last. */
  backup: "backup",
} as const;

export const contactKey = (uid: string): string => prefixes.contact + uid;
export const journalKey = (id: string): string => prefixes.journal + id;
export const draftKey = (id: string): string => prefixes.draft + id;
export const promiseKey = (id: string): string => prefixes.promise + id;
export const undoKey = (id: string): string => prefixes.undo + id;

/** Which prefixes hold what people did or typed; changes under these can be taken back. Settings and marks cannot. */
export const undoablePrefixes: readonly string[] = [
  prefixes.contact,
  prefixes.journal,
  prefixes.dismissal,
  prefixes.shared,
  prefixes.draft,
  prefixes.shelf,
  prefixes.promise,
  prefixes.apart,
  prefixes.lesson,
  prefixes.quiet,
];

/** A uid may hold any character, so both parts are percent-encoded: no pair can read as another. */
export const dismissalKey = (uid: string, url: string): string => dismissalsOf(url) + encoded(uid);
export const sharedKey = (uid: string, url: string): string => sharesOf(url) + encoded(uid);

/** Everything dismissed for one page begins with this, and everything shared of it with that. */
export const dismissalsOf = (url: string): string => `${prefixes.dismissal}${encoded(url)}/`;
export const sharesOf = (url: string): string => `${prefixes.shared}${encoded(url)}/`;

export const quietKey = (uid: string): string => prefixes.quiet + encoded(uid);

/** The uid at the end of a `dismissalKey`, `sharedKey` or `quietKey`. */
export const uidIn = (key: string): string => decodeURIComponent(key.slice(key.lastIndexOf("/") + 1));

/** The mark that two people are not the same: one key for both, whoever is named first. */
export function apartKey(a: string, b: string): string {
  const [first, second] = [encoded(a), encoded(b)].toSorted() as [string, string];
  return `${prefixes.apart}${first}/${second}`;
}

/** The two people in an `apartKey`. */
export function apartUids(key: string): readonly [string, string] {
  const [first = "", second = ""] = key.slice(prefixes.apart.length).split("/");
  return [decodeURIComponent(first), decodeURIComponent(second)];
}

/** What an act taught of a person; ids sort by time, so the oldest come first. */
export const lessonKey = (uid: string, id: string): string => lessonsOf(uid) + id;

/** Everything learned about one person begins with this. */
export const lessonsOf = (uid: string): string => `${prefixes.lesson}${encoded(uid)}/`;

/** What everything learned about the same person begins with: `lessonsOf` the person in a `lessonKey`. */
export const lessonsIn = (key: string): string => key.slice(0, key.lastIndexOf("/") + 1);

/** A thing on a person's shelf; ids sort by time, so a shelf is in the order in which it was filled. */
export const shelfKey = (uid: string, id: string): string => shelfOf(uid) + id;

/** Everything kept for one person begins with this. */
export const shelfOf = (uid: string): string => `${prefixes.shelf}${encoded(uid)}/`;

/** What everything on the same shelf begins with: `shelfOf` the person in a `shelfKey`. */
export const shelfIn = (key: string): string => key.slice(0, key.lastIndexOf("/") + 1);

/**
 * Pages that would help somebody, remembered for a week where the user wants that: in no copy, no backup, no check and no
 * step of undo, so that a week is a week.
 */
export const noticedPrefix = "noticed/";

export const noticedKey = (url: string): string => noticedPrefix + encoded(url);

/**
 * What is worked out from other records and can be again: in no copy, no backup, no check and no step of undo. These may
 * hold more than JSON.
 */
export const derivedPrefix = "derived/";

/** The ranking's index: what there is of it, and its parts. */
export const indexKeys = { head: `${derivedPrefix}index`, segments: `${derivedPrefix}index/` } as const;

export const indexSegmentKey = (id: number): string => indexKeys.segments + String(id);

/** Whether it belongs into copies of everything: what is derived, and what is kept for a week, does not. */
export const isLasting = (key: string): boolean => !isDerived(key) && !key.startsWith(noticedPrefix);

export const isDerived = (key: string): boolean => key.startsWith(derivedPrefix);
