import type { PagePerson } from "../page/page";
import { emptyContact, type Contact } from "./contact";
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

/** Host without `www.` or a language's prefix on LinkedIn, and path without its end slash, in lower case. */
function sameAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const { hostname, pathname, search } = new URL(address);
  const host = hostname.replace(/^www\./, "").replace(/^[a-z]{2}\.(?=linkedin\.com$)/, "");
  return (host + pathname.replace(/\/+$/, "") + search).toLowerCase();
}
