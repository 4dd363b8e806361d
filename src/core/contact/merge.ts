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
 * Null where all of that together is over `contactLimits`: then nothing may be merged, for something would be cut off.
 *
 * Merging the same record again changes nothing, and where nothing changes the very same object comes back. `rev`
 * becomes the later of the two, only if something changed. The existing uid stays.
 */
export function mergeContacts(existing: Contact, incoming: Contact): Contact | null {
  const left: string[] = [];
  const one = (field: "nickname" | "org" | "title" | "role" | "lang" | "pronouns" | "tz"): string =>
    existing[field] || incoming[field] || "";
  for (const field of ["nickname", "org", "title", "role", "lang", "pronouns", "tz"] as const) {
    if (differ(existing[field], incoming[field])) left.push(`${field}: ${incoming[field]}`);
  }
  // A day that was noted as another than that of the record's stays a line of the note.
  const isNotedDay =
    existing.bday !== "" && existing.note.split("\n").some((line) => isSameDay(line, incoming.bday));
  const bday = isNotedDay ? existing.bday : mergeDays(existing.bday, incoming.bday);
  if (bday === null) left.push(`bday: ${incoming.bday}`);
  for (const field of ["channel", "rhythm"] as const) {
    const [own, other] = [existing[field], incoming[field]];
    if (own !== null && other !== null && own !== other) left.push(`${field}: ${other}`);
  }
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
    emails: joinTyped("email", existing.emails, incoming.emails, (value) => value.toLowerCase(), left),
    tels: joinTyped("tel", existing.tels, incoming.tels, numberKey, left),
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
  if (!fits(merged)) return null;
  return { ...merged, rev: incoming.rev > existing.rev ? incoming.rev : existing.rev };
}

/**
 * The parts of a name are filled only from a record that calls the person by the same words, or the "Bob" that the
 * user typed would be greeted as Robert. Another name becomes a line of the note.
 */
function mergeNames(existing: Contact, incoming: Contact, left: string[]): Pick<Contact, "fn" | "n"> {
  const fn = existing.fn || incoming.fn;
  const more = partsOf(incoming).filter((part) => !fold(incoming.fn).includes(fold(part)));
  const said = [incoming.fn, ...more].filter(Boolean);
  if (isNoted(said, existing.note)) return { fn, n: existing.n };
  const text = fold(`${fn} ${partsOf(existing).join(" ")}`);
  const isKnown = (part: string): boolean => text.includes(fold(part));
  if (![incoming.fn, ...partsOf(incoming)].every(isKnown)) {
    left.push(`name: ${said.join(", ")}`);
    return { fn, n: existing.n };
  }
  // Some programs write "Ann Lee" into one part: what stands in another part is no news.
  const own = partsOf(existing).map(fold);
  const part = (name: keyof Contact["n"]): string =>
    existing.n[name] || (own.some((one) => one.includes(fold(incoming.n[name]))) ? "" : incoming.n[name]);
  const n = {
    family: part("family"),
    given: part("given"),
    additional: part("additional"),
    prefix: part("prefix"),
    suffix: part("suffix"),
  };
  return { fn, n };
}

/** Whether a line that this or another record left in the note says all of this name. */
function isNoted(said: readonly string[], note: string): boolean {
  return note
    .split("\n")
    .some(
      (line) => line.startsWith("name: ") && said.every((part) => fold(line.slice(6)).includes(fold(part))),
    );
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

/** Whether a line of the note says this day, with or without a year that is not known here. */
function isSameDay(line: string, day: string): boolean {
  if (day === "" || !line.startsWith("bday: ")) return false;
  return day.startsWith("--") ? line.endsWith(day.slice(1)) : line === `bday: ${day}`;
}

/** The existing note, then what it does not say yet. */
function mergeNotes(existing: string, incoming: string, left: readonly string[]): string {
  let note = existing.includes(incoming)
    ? existing
    : incoming.includes(existing)
      ? incoming
      : `${existing}\n\n${incoming}`;
  const said = new Set(note.split("\n").map(lineKey));
  for (const line of left) {
    if (!said.has(lineKey(line))) note = note === "" ? line : `${note}\n${line}`;
    said.add(lineKey(line));
  }
  return note;
}

/** The same for lines that say the same: case does not count, and neither does how a number is spaced. */
function lineKey(line: string): string {
  return line.startsWith("tel: ") ? numberKey(line) : fold(line);
}

/** Those that are there, then those that are new by `key`. */
function join<Item>(existing: Item[], incoming: Item[], key: (item: Item) => string): Item[] {
  const known = new Set(existing.map(key));
  const fresh = incoming.filter((item) => {
    const isNew = !known.has(key(item));
    known.add(key(item));
    return isNew;
  });
  return fresh.length === 0 ? existing : [...existing, ...fresh];
}

/**
 * The same for values with a type. A type that was not known is filled; a second one becomes a line of the note
 * ("tel: +44 7700 900101 (work)"). Twice the same value would be tidied away by the next export and import, and a type
 * "home, work" is neither of the two for whoever asks for one.
 */
function joinTyped(
  name: "email" | "tel",
  existing: Contact["emails"],
  incoming: Contact["emails"],
  key: (value: string) => string,
  left: string[],
): Contact["emails"] {
  const all: { item: Contact["emails"][number] }[] = [];
  const byKey = new Map<string, typeof all>();
  const add = (item: Contact["emails"][number]): void => {
    const one = { item };
    const same = byKey.get(key(item.value));
    all.push(one);
    if (same === undefined) byKey.set(key(item.value), [one]);
    else same.push(one);
  };
  existing.forEach(add);
  for (const item of incoming) {
    const same = byKey.get(key(item.value)) ?? [];
    const untyped = same.find((one) => one.item.type === "");
    if (same[0] === undefined) add(item);
    else if (item.type === "" || same.some((one) => fold(one.item.type) === fold(item.type))) continue;
    else if (untyped !== undefined) untyped.item = { ...untyped.item, type: item.type };
    else left.push(`${name}: ${same[0].item.value} (${item.type})`);
  }
  return all.some(({ item }, at) => item !== existing[at]) ? all.map(({ item }) => item) : existing;
}

function numberKey(number: string): string {
  return fold(number).replace(/[\s().\-/]/g, "");
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

/** Whether nothing would have to be cut off; single lines were within their bounds before. */
function fits(contact: Contact): boolean {
  return (
    contact.note.length <= contactLimits.note &&
    Object.values(contact).every((value) => !Array.isArray(value) || value.length <= contactLimits.list)
  );
}

function equal(a: Contact, b: Contact): boolean {
  return (Object.keys(a) as (keyof Contact)[]).every((field) =>
    field === "n" ? Object.values(a.n).join("\n") === Object.values(b.n).join("\n") : a[field] === b[field],
  );
}
