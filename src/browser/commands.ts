import type { RequestName } from "../protocol/requests";

/**
 * The requests that would do something a second time if they were asked twice, or would leave no way to take it back. Each is asked
 * under an id of its own, which it keeps when it is asked again because no answer came. All others can be asked twice: they
 * read, or set what is then already so.
 */
export const commands = [
  "share/open",
  "share/reach",
  "share/dismiss",
  "shelf/keep",
  "shelf/remove",
  "shelf/share",
  "lessons/forget",
  "quiet/save",
  "people/update",
  "people/add",
  "contacts/save",
  "contacts/note",
  "contacts/merge",
  "contacts/delete",
  "contacts/change",
  "contacts/interests",
  "contacts/import",
  "duplicates/apart",
  "journal/save",
  "journal/reflect",
  "journal/delete",
  "review/keep",
  "draft/finish",
  "draft/discard",
  "act/log",
  "act/heard",
  "introduction/answer",
  "introduction/drop",
  "promises/save",
  "promises/close",
  "promises/snooze",
  "promises/reopen",
  "promises/delete",
  "undo/apply",
  "store/repair",
  "store/restore",
  "store/reset",
  "backup/restore",
] as const satisfies readonly RequestName[];

const names: ReadonlySet<string> = new Set(commands);

export const isCommand = (name: string): boolean => names.has(name);
