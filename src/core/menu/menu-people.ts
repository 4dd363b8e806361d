import { displayName, type Contact } from "../contact/contact";
import { foldName } from "../contact/names";
import type { JournalEntry } from "../journal/entry";

/** How many people the menu names before "Someone else…". */
export const menuPeopleLimit = 6;

/**
 * Whom the menu names: first those whom the page in front would help, then those shared with most, of equals those
 * shared with last. A small address book is there whole; from a large one nobody is named by chance.
 *
 * @param entries the newest acts, newest first
 * @param contacts everybody, or of a large address book at least the `menuUids`
 * @param helped uids of those whom the page in front would help, best first; of people since deleted nobody is named
 */
export function menuPeople(
  entries: readonly JournalEntry[],
  contacts: ReadonlyMap<string, Contact>,
  helped: readonly string[] = [],
): readonly Contact[] {
  const rest = contacts.size <= menuPeopleLimit ? [...contacts.values()].toSorted(byName) : [];
  const uids = new Set([...menuUids(entries, helped), ...rest.map(({ uid }) => uid)]);
  return [...uids]
    .flatMap((uid) => {
      const contact = contacts.get(uid);
      return contact ? [contact] : [];
    })
    .slice(0, menuPeopleLimit);
}

/** Who may be named by `menuPeople` from a large address book. */
export function menuUids(entries: readonly JournalEntry[], helped: readonly string[]): readonly string[] {
  return [...new Set([...helped, ...sharedWithMost(entries)])];
}

function sharedWithMost(entries: readonly JournalEntry[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { act, uids } of entries) {
    if (act === "share") for (const uid of uids) counts.set(uid, (counts.get(uid) ?? 0) + 1);
  }
  // The map is in the order of the newest share, and sorting keeps the order of equals.
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([uid]) => uid);
}

function byName(a: Contact, b: Contact): number {
  const [first, second] = [foldName(displayName(a)), foldName(displayName(b))];
  if (first !== second) return first < second ? -1 : 1;
  return a.uid < b.uid ? -1 : 1;
}
