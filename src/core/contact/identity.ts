import type { Contact } from "./contact.ts";
import { nameForms, nameKeys, namesEqual, namesFit, nameWords } from "./identity/name-match.ts";
import type { Home } from "./identity/dialling.ts";
import { type Digits, phoneDigits, phoneKey, samePhone } from "./identity/phone-match.ts";
import { profileKey } from "./identity/profile-match.ts";

/** Why two records are taken for one person; the surest that holds, in this order. */
export type SameReason = "uid" | "email" | "phone" | "profile" | "name-and-organisation";

/**
 * Whether two records are about the same person, and why; null if that is not sure.
 *
 * Careful on purpose: a record too many is merged in a click, two people in one record are hard to part. Besides the
 * uid, every reason asks for names that fit, a phone number even for a name in common: an office's number and a family's
 * mail address belong to several people. A name alone is never enough.
 */
export function samePerson(
  a: Contact,
  b: Contact,
  home: Home | null = null,
): null | { readonly reason: SameReason } {
  const reason = sameReason(traitsOf(a, home), traitsOf(b, home));
  return reason === null ? null : { reason };
}

/** Contacts, ready for `findSamePerson`: ten thousand against ten thousand in seconds. */
export interface IdentityIndex {
  /** By uid. */
  readonly people: Map<string, Traits>;
  /** By everything that two records of one person share. */
  readonly buckets: Map<string, Set<string>>;
  /** Where phone numbers without a country's code are dialled from; null where nobody knows. */
  readonly home: Home | null;
}

/** An index of these contacts. */
export function identityIndex(contacts: Iterable<Contact>, home: Home | null = null): IdentityIndex {
  const index: IdentityIndex = { people: new Map(), buckets: new Map(), home };
  for (const contact of contacts) addToIndex(index, contact);
  return index;
}

/** Add a contact, or put a changed one in the place of its former self. */
export function addToIndex(index: IdentityIndex, contact: Contact): void {
  addTraits(index, traitsOf(contact, index.home));
}

function addTraits(index: IdentityIndex, traits: Traits): void {
  const { contact } = traits;
  index.people.set(contact.uid, traits);
  for (const key of traits.keys) {
    const bucket = index.buckets.get(key);
    if (bucket === undefined) index.buckets.set(key, new Set([contact.uid]));
    else bucket.add(contact.uid);
  }
}

/** The indexed contact who is surest the same person; of several, the one added first. */
export function findSamePerson(
  contact: Contact,
  index: IdentityIndex,
): null | { readonly contact: Contact; readonly reason: SameReason } {
  return findSamePeople(contact, index)[0] ?? null;
}

/** Records looked at for one contact: far more than share anything with a real one, and no file can ask for more work. */
const mostLooks = 500;

/**
 * Indexed contacts who are the same person, the surest first.
 *
 * Whoever shares an e-mail is looked at by the e-mail alone, and so on: nobody's sixty addresses are held against
 * another's sixty.
 *
 * @param most how many are wanted
 */
export function findSamePeople(
  contact: Contact,
  index: IdentityIndex,
  most = Infinity,
): { readonly contact: Contact; readonly reason: SameReason }[] {
  const traits = traitsOf(contact, index.home);
  const found = new Map<string, { readonly contact: Contact; readonly reason: SameReason }>();
  const namesake = index.people.get(contact.uid);
  if (namesake !== undefined && haveSameUid(traits, namesake))
    found.set(contact.uid, { contact: namesake.contact, reason: "uid" });
  let looks = 0;
  for (const key of traits.keys) {
    for (const uid of index.buckets.get(key) ?? []) {
      if (found.size >= most || looks >= mostLooks) return [...found.values()];
      looks += 1;
      const other = found.has(uid) ? undefined : index.people.get(uid);
      const reason = other === undefined ? null : reasonOfKey(key, traits, other);
      if (other !== undefined && reason !== null) found.set(uid, { contact: other.contact, reason });
    }
  }
  return [...found.values()];
}

/** Who of the index has this e-mail. */
export function peopleWithEmail(email: string, index: IdentityIndex): ReadonlySet<string> {
  return index.buckets.get(`e ${emailKey(email)}`) ?? new Set();
}

/** What so many share (an office's address, a school's number) says nothing about two of them. */
const sharers = 30;

/**
 * As `findSamePeople` with everything that speaks for it, the surest first; the contact becomes part of the index. What more
 * than `sharers` have in common is passed over, so that no list is held each against each.
 */
export function reasonsFor(
  contact: Contact,
  index: IdentityIndex,
): { readonly contact: Contact; readonly reasons: readonly SameReason[] }[] {
  const traits = traitsOf(contact, index.home);
  const met = new Set<string>();
  for (const key of traits.keys) {
    const bucket = index.buckets.get(key);
    if (bucket !== undefined && bucket.size <= sharers) for (const uid of bucket) met.add(uid);
  }
  addTraits(index, traits);
  return [...met].flatMap((uid) => {
    const other = index.people.get(uid);
    const found = other === undefined || uid === contact.uid ? [] : allReasons(traits, other);
    return other === undefined || found.length === 0 ? [] : [{ contact: other.contact, reasons: found }];
  });
}

/** What identity looks at, folded once. */
interface Traits {
  readonly contact: Contact;
  readonly name: readonly string[];
  readonly forms: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly Digits[];
  readonly profiles: readonly string[];
  readonly organisation: string;
  /** Records that share no key are not the same person. */
  readonly keys: readonly string[];
}

function sameReason(a: Traits, b: Traits): SameReason | null {
  return sameReasons(a, b).next().value ?? null;
}

function allReasons(a: Traits, b: Traits): SameReason[] {
  return [...sameReasons(a, b)];
}

/** Every reason that holds, the surest first; each is looked at only when it is asked for. */
function* sameReasons(a: Traits, b: Traits): Generator<SameReason, undefined> {
  if (a.contact.uid === b.contact.uid && haveSameUid(a, b)) yield "uid";
  if (!namesFit(a.name, b.name)) return;
  if (a.emails.some((email) => b.emails.includes(email))) yield "email";
  if (sharePhone(a, b)) yield "phone";
  if (a.profiles.some((profile) => b.profiles.includes(profile))) yield "profile";
  if (shareNameAndOrganisation(a, b)) yield "name-and-organisation";
}

/** The reason for which two who share this key are the same, if they are. */
function reasonOfKey(key: string, a: Traits, b: Traits): SameReason | null {
  if (!namesFit(a.name, b.name)) return null;
  const shared = key.slice(2);
  switch (key[0]) {
    case "e":
      return b.emails.includes(shared) ? "email" : null;
    case "p":
      return sharePhone(a, b, shared.slice(0, shared.indexOf(" "))) ? "phone" : null;
    case "s":
      return b.profiles.includes(shared) ? "profile" : null;
    default:
      return shareNameAndOrganisation(a, b) ? "name-and-organisation" : null;
  }
}

/** Programs that number their cards "1", "2" … have no uid: nothing shorter is unique in the world. */
function haveSameUid(a: Traits, b: Traits): boolean {
  return a.contact.uid.length >= 8 || namesFit(a.name, b.name);
}

/** A number in common and a word of the name. @param among the `phoneKey` of the numbers to look at; all, where none is said */
function sharePhone(a: Traits, b: Traits, among = ""): boolean {
  const looked = (phones: readonly Digits[]): readonly Digits[] =>
    among === "" ? phones : phones.filter((phone) => phoneKey(phone) === among);
  const others = looked(b.phones);
  return (
    a.forms.some((form) => b.forms.includes(form)) &&
    looked(a.phones).some((phone) => others.some((other) => samePhone(phone, other)))
  );
}

function shareNameAndOrganisation(a: Traits, b: Traits): boolean {
  const isSameOrganisation = a.organisation !== "" && a.organisation === b.organisation;
  return isSameOrganisation && namesEqual(a.name, b.name) && !areToldApart(a, b);
}

/** Two of one name at one organisation who have different birthdays or LinkedIn pages are two people. */
function areToldApart(a: Traits, b: Traits): boolean {
  const [day, otherDay] = [a.contact.bday, b.contact.bday];
  const differ = day !== "" && otherDay !== "" && day.slice(-5) !== otherDay.slice(-5);
  const linkedIn = (traits: Traits): string[] =>
    traits.profiles.filter((profile) => profile.startsWith("linkedin.com/"));
  const [own, other] = [linkedIn(a), linkedIn(b)];
  return differ || (own.length > 0 && other.length > 0 && !own.some((profile) => other.includes(profile)));
}

function traitsOf(contact: Contact, home: Home | null): Traits {
  const name = nameWords(contact);
  const forms = nameForms(name);
  const emails = contact.emails.map(({ value }) => emailKey(value));
  const phones = contact.tels
    .map(({ value }) => phoneDigits(value, home))
    .filter((digits) => digits !== null);
  const profiles = contact.socialProfiles.map(profileKey).filter((key) => key !== "");
  const organisation = organisationKey(contact.org);
  return {
    contact,
    name,
    forms,
    emails,
    phones,
    profiles,
    organisation,
    keys: [
      ...emails.map((email) => `e ${email}`),
      ...phones.flatMap((phone) => forms.map((form) => `p ${phoneKey(phone)} ${form}`)),
      ...profiles.map((profile) => `s ${profile}`),
      ...(organisation === "" ? [] : nameKeys(name).map((key) => `n ${key} ${organisation}`)),
    ],
  };
}

function emailKey(email: string): string {
  return email
    .trim()
    .toLowerCase()
    .replace(/@googlemail\.com$/, "@gmail.com");
}

/** An organisation's name without case, accents, punctuation and the word for its legal form. */
function organisationKey(org: string): string {
  const plain = org.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const form =
    /^(?:inc|incorporated|ltd|limited|llc|llp|plc|corp|corporation|co|company|gmbh|ag|kg|se|sa|sas|sarl|bv|nv|ab|oy|as|srl|spa|the)$/;
  const named = words.filter((word) => !form.test(word));
  return (named.length > 0 ? named : words).join(" ");
}
