import { displayName, type Contact } from "./contact";

/** Case and accents aside, white space folded: how two writings of one name compare. */
export function foldName(name: string): string {
  return name.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll(/\s+/g, " ").trim();
}

let collator: Intl.Collator | null = null;

/** The order of a list of people: as the user's language sorts names, equal ones by uid. */
export function byName(a: NamedPerson, b: NamedPerson): number {
  // Made when it is first needed: that takes longer than all the rest of a worker's first turn.
  collator ??= new Intl.Collator(undefined, { sensitivity: "base", numeric: true });
  return collator.compare(a.name, b.name) || (a.uid < b.uid ? -1 : a.uid > b.uid ? 1 : 0);
}

interface NamedPerson {
  readonly uid: string;
  readonly name: string;
}

/**
 * The parts of a name as somebody typed it. "Raman, Priya" gives the family name first; otherwise the last word is the
 * family name. A guess that the user can mend, so nothing but greetings rests on it.
 */
export function splitName(fn: string): Contact["n"] {
  const name = fn.trim().replaceAll(/\s+/g, " ");
  const comma = /^([^,]+), ?([^,]+)$/.exec(name);
  const words = name.split(" ");
  const family = comma?.[1] ?? (words.length > 1 ? (words.at(-1) ?? "") : "");
  const given = comma?.[2] ?? (words.length > 1 ? words.slice(0, -1).join(" ") : name);
  return { family, given, additional: "", prefix: "", suffix: "" };
}

/**
 * How buttons call each of these people so that no two are called the same: the display name, and where others share
 * it, the organisation or the e-mail behind it.
 *
 * @param everyone all contacts, so that a name is told apart even from people who are not on the list
 */
export function labels(people: readonly Contact[], everyone: Iterable<Contact>): ReadonlyMap<string, string> {
  const wanted = new Set(people.map((contact) => foldName(displayName(contact))));
  const count = new Map<string, number>();
  for (const contact of everyone) {
    const name = foldName(displayName(contact));
    if (wanted.has(name)) count.set(name, (count.get(name) ?? 0) + 1);
  }
  return new Map(
    people.map((contact) => [
      contact.uid,
      labelOf(contact, (count.get(foldName(displayName(contact))) ?? 0) > 1),
    ]),
  );
}

/** How buttons call this person: the display name, and where others share it, what tells them apart. */
export function labelOf(contact: Contact, isShared: boolean): string {
  const name = displayName(contact);
  const more = isShared ? contact.org || contact.emails[0]?.value : undefined;
  return more ? `${name}, ${more}` : name;
}
