import type { PagePerson } from "../page/page";
import { displayName, emptyContact, type Contact } from "./contact";
import { foldName, splitName } from "./names";

/** A new contact with everything that the profile page says of the person, for the user to keep or to mend. */
export function contactFromPerson(person: PagePerson, url: string, uid: string, rev: string): Contact {
  return {
    ...emptyContact(uid, rev),
    fn: person.name,
    n: splitName(person.name),
    title: person.jobTitle,
    org: person.org,
    emails: person.emails.map((value) => ({ value, type: "" })),
    socialProfiles: [...new Set([url, ...person.urls])],
  };
}

/**
 * The contact whom a profile page is about: one of their own addresses, else an e-mail, else a name that exactly one
 * contact has. Null where nobody, or more than one, could be meant.
 */
export function findPerson(person: PagePerson, url: string, contacts: Iterable<Contact>): Contact | null {
  const addresses = new Set([url, ...person.urls].map(sameAddress));
  const emails = new Set(person.emails.map((email) => email.toLowerCase()));
  const name = foldName(person.name);
  let byName: Contact | null = null;
  let namesakes = 0;
  for (const contact of contacts) {
    if ([...contact.socialProfiles, ...contact.urls].some((own) => addresses.has(sameAddress(own))))
      return contact;
    if (contact.emails.some(({ value }) => emails.has(value.toLowerCase()))) return contact;
    if (foldName(contact.fn) === name) {
      byName = contact;
      namesakes += 1;
    }
  }
  return namesakes === 1 ? byName : null;
}

/**
 * What this contact may be meant by, as keys for an index: whoever `findPerson` could find, or a label has to tell apart,
 * is under one of the page's or the name's own keys.
 */
export function identityKeys(contact: Contact): string[] {
  return [
    ...[...contact.socialProfiles, ...contact.urls].map(addressKey),
    ...[displayName(contact), contact.fn, ...contact.emails.map(({ value }) => value)].map(nameKey),
  ].filter((key) => key.length > 1);
}

/** The keys under which `findPerson` would find somebody. */
export function personKeys(person: PagePerson, url: string): string[] {
  return [...[url, ...person.urls].map(addressKey), ...[person.name, ...person.emails].map(nameKey)];
}

/** The key of a name or an e-mail address. */
export function nameKey(name: string): string {
  return `n${foldName(name)}`;
}

function addressKey(address: string): string {
  return `a${sameAddress(address)}`;
}

/** Host without `www.` or a language's prefix on LinkedIn, and path without its end slash, in lower case. */
function sameAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const { hostname, pathname, search } = new URL(address);
  const host = hostname.replace(/^www\./, "").replace(/^[a-z]{2}\.(?=linkedin\.com$)/, "");
  return (host + pathname.replace(/\/+$/, "") + search).toLowerCase();
}
