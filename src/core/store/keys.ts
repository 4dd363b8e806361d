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
} as const;

export const contactKey = (uid: string): string => prefixes.contact + uid;
export const journalKey = (id: string): string => prefixes.journal + id;
export const draftKey = (id: string): string => prefixes.draft + id;
export const undoKey = (id: string): string => prefixes.undo + id;

/** Which prefixes hold what people did or typed; changes under these can be taken back. Settings and marks cannot. */
export const undoablePrefixes: readonly string[] = [
  prefixes.contact,
  prefixes.journal,
  prefixes.dismissal,
  prefixes.shared,
  prefixes.draft,
  prefixes.shelf,
];

/** A uid may hold any character, so both parts are percent-encoded: no pair can read as another. */
export const dismissalKey = (uid: string, url: string): string => dismissalsOf(url) + encodeURIComponent(uid);
export const sharedKey = (uid: string, url: string): string => sharesOf(url) + encodeURIComponent(uid);

/** Everything dismissed for one page begins with this, and everything shared of it with that. */
export const dismissalsOf = (url: string): string => `${prefixes.dismissal}${encodeURIComponent(url)}/`;
export const sharesOf = (url: string): string => `${prefixes.shared}${encodeURIComponent(url)}/`;

/** The uid at the end of a `dismissalKey` or `sharedKey`. */
export const uidIn = (key: string): string => decodeURIComponent(key.slice(key.lastIndexOf("/") + 1));

/** A thing on a person's shelf; ids sort by time, so a shelf is in the order in which it was filled. */
export const shelfKey = (uid: string, id: string): string => shelfOf(uid) + id;

/** Everything kept for one person begins with this. */
export const shelfOf = (uid: string): string => `${prefixes.shelf}${encodeURIComponent(uid)}/`;

/** What everything on the same shelf begins with: `shelfOf` the person in a `shelfKey`. */
export const shelfIn = (key: string): string => key.slice(0, key.lastIndexOf("/") + 1);
