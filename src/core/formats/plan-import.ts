import type { Contact } from "../contact/contact.ts";
import {
  addToIndex,
  findSamePeople,
  type IdentityIndex,
  identityIndex,
  peopleWithEmail,
  type SameReason,
} from "../contact/identity.ts";
import type { Home } from "../contact/identity/dialling.ts";
import { mergeContacts } from "../contact/merge.ts";
import { type ReadContacts, type Reading, sliceSize, type Unreadable } from "./read-result.ts";

/** Somebody already in the list about whom the file knows more, and why they are taken for the same person. */
export interface PlannedMerge {
  readonly before: Contact;
  readonly after: Contact;
  readonly reason: SameReason;
}

/** What an import would do; nothing is written yet. */
export interface ImportPlan {
  /**
   * New people; what the file says twice about one person is merged already. A record of somebody already in the list
   * that together with theirs would be over a contact's bounds is here too, as a person of its own, for a merge would
   * cut it: the user finds the two under "Who is in twice?" and can shorten one.
   */
  readonly added: readonly Contact[];
  readonly merged: readonly PlannedMerge[];
  /** Records of the file that say nothing new about people already in the list. */
  readonly unchanged: number;
  /** Records of the file that went into an added person's other record. */
  readonly repeated: number;
  readonly unreadable: readonly Unreadable[];
}

/**
 * Plan the import of a file into a list. Importing the same file once more changes nothing.
 *
 * A record that says nothing but what somebody of the same name already says is left out too, although a name alone
 * proves no identity: a second record would tell the user nothing.
 *
 * @param home where phone numbers without a country's code are dialled from
 */
export function planImport(
  existing: readonly Contact[],
  read: ReadContacts,
  home: Home | null = null,
): ImportPlan {
  const planning = planImportInSlices(existing, read, home);
  for (;;) {
    const step = planning.next();
    if (step.done === true) return step.value;
  }
}

/** The same, in slices of a few milliseconds: yields how much is done (0 … 1), so that a page can paint in between. */
export function* planImportInSlices(
  existing: readonly Contact[],
  read: ReadContacts,
  home: Home | null = null,
): Reading<ImportPlan> {
  const index = identityIndex([], home);
  const namesakes = new Map<string, Namesakes>();
  const know = (contact: Contact): void => {
    addToIndex(index, contact);
    remember(namesakes, contact);
  };
  const steps = existing.length + read.contacts.length;
  for (const [at, contact] of existing.entries()) {
    know(contact);
    if (at % sliceSize === 0) yield at / steps;
  }
  const added = new Map<string, Contact>();
  const merged = new Map<string, PlannedMerge>();
  let unchanged = 0;
  let repeated = 0;
  for (const [at, incoming] of read.contacts.entries()) {
    if (at % sliceSize === 0) yield (existing.length + at) / steps;
    const match = findMatch(incoming, index, namesakes);
    if (match === null) {
      const contact = withFreeUid(incoming, index);
      added.set(contact.uid, contact);
      know(contact);
      continue;
    }
    const { before, after, reason } = match;
    const isAdded = added.has(before.uid);
    if (isAdded) repeated++;
    else if (after === before) unchanged++;
    if (after === before) continue;
    const earlier = merged.get(after.uid);
    if (isAdded) added.set(after.uid, after);
    else
      merged.set(after.uid, { before: earlier?.before ?? before, after, reason: earlier?.reason ?? reason });
    know(after);
  }
  return {
    added: [...added.values()],
    merged: [...merged.values()],
    unchanged,
    repeated,
    unreadable: read.unreadable,
  };
}

/**
 * Records of one person that are tried, the surest first. A person has several only where they did not fit into one, and
 * in a file of a thousand full cards of one person trying each with each would take minutes.
 */
const triedRecords = 8;

/** Somebody who already is what the record says, else the surest same person who can hold all of it. */
function findMatch(
  incoming: Contact,
  index: IdentityIndex,
  namesakes: ReadonlyMap<string, Namesakes>,
): PlannedMerge | null {
  const same = findSamePeople(incoming, index, triedRecords).flatMap(({ contact, reason }) => {
    const after = mergeContacts(contact, incoming);
    return after === null ? [] : [{ before: contact, after, reason }];
  });
  const nothingNew = same.find(({ before, after }) => before === after);
  if (nothingNew !== undefined) return nothingNew;
  if (same[0] !== undefined) return same[0];
  for (const uid of triedNamesakes(incoming, index, namesakes.get(fold(incoming.fn)))) {
    const before = index.people.get(uid)?.contact;
    if (before === undefined || hasOther(before, incoming)) continue;
    if (mergeContacts(before, incoming) === before) {
      return { before, after: before, reason: "name-and-organisation" };
    }
  }
  return null;
}

/** Everybody of one name, in the order in which they came. */
interface Namesakes {
  readonly uids: Set<string>;
  /** By all that their records said when they came. */
  readonly said: Map<string, string>;
}

/** Those who may be all that the record says: who has its first e-mail; without one the first few, and who said just this. */
function triedNamesakes(
  incoming: Contact,
  index: IdentityIndex,
  namesakes: Namesakes | undefined,
): readonly string[] {
  if (namesakes === undefined) return [];
  const email = incoming.emails[0]?.value;
  if (email === undefined) {
    const twin = namesakes.said.get(saying(incoming));
    return [...(twin === undefined ? [] : [twin]), ...first(namesakes.uids, mostNamesakes)];
  }
  return first(peopleWithEmail(email, index), mostNamesakes).filter((uid) => namesakes.uids.has(uid));
}

/** So many people of one name are looked through; hundreds of John Smiths with no e-mail at all are no address book. */
const mostNamesakes = 20;

function first<Item>(items: Iterable<Item>, most: number): Item[] {
  const some: Item[] = [];
  for (const item of items) {
    if (some.length >= most) break;
    some.push(item);
  }
  return some;
}

/** Whether a look is enough to see that the record says more: ten people of one name need not be merged to tell. */
function hasOther(before: Contact, incoming: Contact): boolean {
  const isKnown = (email: string): boolean => {
    const folded = email.toLowerCase();
    return before.emails.some(({ value }) => value.toLowerCase() === folded);
  };
  const digits = ({ value }: Contact["tels"][number]): string => value.replace(/\D/g, "");
  const [tel] = incoming.tels;
  return (
    incoming.tels.length > before.tels.length ||
    (tel !== undefined && !before.tels.map(digits).includes(digits(tel))) ||
    !before.note.includes(incoming.note) ||
    incoming.emails.some(({ value }) => !isKnown(value))
  );
}

/** Two different people whose cards claim one uid ("1", "2" …) each need their own: the store keeps people by it. */
function withFreeUid(contact: Contact, { people }: IdentityIndex): Contact {
  if (!people.has(contact.uid)) return contact;
  let number = 2;
  while (people.has(`${contact.uid}-${number}`)) number++;
  return { ...contact, uid: `${contact.uid}-${number}` };
}

function remember(namesakes: Map<string, Namesakes>, contact: Contact): void {
  const name = fold(contact.fn);
  if (name === "") return;
  const known = namesakes.get(name) ?? { uids: new Set(), said: new Map() };
  namesakes.set(name, known);
  known.uids.add(contact.uid);
  if (contact.emails.length === 0) known.said.set(saying(contact), contact.uid);
}

/** All that a record says. */
function saying({ uid: _uid, rev: _rev, ...said }: Contact): string {
  return JSON.stringify(said);
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}
