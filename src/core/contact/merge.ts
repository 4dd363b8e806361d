import { type Contact, contactLimits } from "./contact.ts";

/**
 * One record out of two of the same person. Nothing is dropped:
 *
 * - fields that were empty are filled;
 * - where both say something else, the existing words stay, and what the other record said becomes a line of the note
 *   ("title: Head of Search"), because only the user knows which is right;
 * - lists are joined; what differs only in case, or an e-mail or address that is there already, is not repeated;
 * - a birthday gains the year that was missing.
 *
 * Merging the same record again changes nothing, and where nothing changes the very same object comes back. Caps are
 * those of `contactLimits`. `rev` becomes the later of the two, only if something changed. The existing uid stays.
 */
export function mergeContacts(existing: Contact, incoming: Contact): Contact {
  const left: string[] = [];
  const one = (field: "nickname" | "org" | "title" | "role" | "lang" | "pronouns" | "tz"): string =>
    existing[field] || incoming[field] || "";
  for (const field of ["nickname", "org", "title", "role", "lang", "pronouns", "tz"] as const) {
    if (differ(existing[field], incoming[field])) left.push(`${field}: ${incoming[field]}`);
  }
  const bday = mergeDays(existing.bday, incoming.bday);
  if (bday === null) left.push(`bday: ${incoming.bday}`);
  const merged: Contact = {
    ...existing,
    ...mergeNames(existing, incoming, left),
    nickname: one("nickname"),
    org: one("org"),
    title: one("title"),
    role: one("role"),
    lang: one("lang"),
    pronouns: one("pronouns"),
    tz: one("tz"),
    bday: bday ?? existing.bday,
    emails: joinTyped(existing.emails, incoming.emails, ({ value }) => value.toLowerCase()),
    tels: joinTyped(existing.tels, incoming.tels, ({ value }) => value.replace(/[\s().\-/]/g, "")),
    urls: join(existing.urls, incoming.urls, addressKey),
    socialProfiles: join(existing.socialProfiles, incoming.socialProfiles, addressKey),
    anniversaries: join(
      existing.anniversaries,
      incoming.anniversaries,
      ({ date, label }) => `${date} ${label.toLowerCase()}`,
    ),
    categories: join(existing.categories, incoming.categories, fold),
    interests: join(existing.interests, incoming.interests, fold),
    expertise: join(existing.expertise, incoming.expertise, fold),
    projects: join(existing.projects, incoming.projects, fold),
    needs: join(existing.needs, incoming.needs, fold),
    channel: existing.channel ?? incoming.channel,
    rhythm: existing.rhythm ?? incoming.rhythm,
    note: mergeNotes(existing.note, incoming.note, left),
  };
  if (equal(merged, existing)) return existing;
  return { ...merged, rev: incoming.rev > existing.rev ? incoming.rev : existing.rev };
}

/**
 * The parts of a name are filled only from a record that calls the person by the same words, or the "Bob" that the
 * user typed would be greeted as Robert. Another name becomes a line of the note.
 */
function mergeNames(existing: Contact, incoming: Contact, left: string[]): Pick<Contact, "fn" | "n"> {
  const fn = existing.fn || incoming.fn;
  const words = fold(`${fn} ${partsOf(existing).join(" ")}`);
  const isKnown = (part: string): boolean => words.includes(fold(part));
  if (isKnown(incoming.fn) && partsOf(incoming).every(isKnown)) {
    const [own, other] = [existing.n, incoming.n];
    const n = {
      family: own.family || other.family,
      given: own.given || other.given,
      additional: own.additional || other.additional,
      prefix: own.prefix || other.prefix,
      suffix: own.suffix || other.suffix,
    };
    return { fn, n };
  }
  const more = partsOf(incoming).filter((part) => !fold(incoming.fn).includes(fold(part)));
  left.push(`name: ${[incoming.fn, ...more].filter(Boolean).join(", ")}`);
  return { fn, n: existing.n };
}

function partsOf({ n }: Contact): string[] {
  return Object.values(n).filter((part) => part !== "");
}

function differ(existing: string, incoming: string): boolean {
  return existing !== "" && incoming !== "" && fold(existing) !== fold(incoming);
}

/** The fuller of two dates that agree, the only one of two, null where they contradict each other. */
function mergeDays(existing: string, incoming: string): string | null {
  if (existing === "" || incoming === "") return existing || incoming;
  if (existing.slice(-5) !== incoming.slice(-5)) return null;
  if (existing.startsWith("--")) return incoming;
  return incoming.startsWith("--") || incoming === existing ? existing : null;
}

/** The existing note, then what it does not say yet. */
function mergeNotes(existing: string, incoming: string, left: readonly string[]): string {
  let note = existing.includes(incoming)
    ? existing
    : incoming.includes(existing)
      ? incoming
      : `${existing}\n\n${incoming}`;
  for (const line of left) {
    if (!`\n${note}\n`.includes(`\n${line}\n`)) note = note === "" ? line : `${note}\n${line}`;
  }
  return note.length <= contactLimits.note ? note : existing;
}

/** Those that are there, then those that are new by `key`. */
function join<Item>(existing: Item[], incoming: Item[], key: (item: Item) => string): Item[] {
  const known = new Set(existing.map(key));
  const fresh = incoming.filter((item) => {
    const isNew = !known.has(key(item));
    known.add(key(item));
    return isNew;
  });
  return fresh.length === 0 || existing.length >= contactLimits.list
    ? existing
    : [...existing, ...fresh].slice(0, contactLimits.list);
}

/** The same for values with a type; a type that was not known is filled. */
function joinTyped<Item extends Contact["emails"][number]>(
  existing: Item[],
  incoming: Item[],
  key: (item: Item) => string,
): Item[] {
  const types = new Map(incoming.toReversed().map((item) => [key(item), item.type]));
  const typed = existing.map((item) => {
    const type = item.type || types.get(key(item)) || "";
    return type === item.type ? item : { ...item, type };
  });
  return join(typed.some((item, at) => item !== existing[at]) ? typed : existing, incoming, key);
}

function addressKey(address: string): string {
  return fold(address)
    .replace(/^https?:\/\//, "")
    .replace(/^www\./, "")
    .replace(/\/+$/, "");
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}

function equal(a: Contact, b: Contact): boolean {
  return (Object.keys(a) as (keyof Contact)[]).every((field) =>
    field === "n" ? Object.values(a.n).join("\n") === Object.values(b.n).join("\n") : a[field] === b[field],
  );
}
