import { remembering } from "../remembering.ts";
import type { Contact } from "../contact/contact.ts";
import { identityKeys } from "../contact/from-page.ts";
import { contactPhrases, type ContactPhrase } from "./contact-phrases.ts";
import { nameForms } from "./names.ts";
import { whereaboutsOf } from "./people/whereabouts.ts";
import { hashOf } from "./text-hash.ts";

/** All that the index knows of a contact: everything else about them is in their record alone. */
export interface ContactDocument {
  readonly uid: string;
  /** What a page may meet. */
  readonly phrases: readonly ContactPhrase[];
  /** The forms of the full name, folded words with a space between; and where in the web they are at home. */
  readonly names: readonly string[];
  /** `hashOf` the names and addresses by which exactly this person may be meant. */
  readonly keys: readonly number[];
}

/** What the index is to know of a contact; a contact never changes (an edit makes a new one). */
export const documentOf = remembering(workedOut);

function workedOut(contact: Contact): ContactDocument {
  return {
    uid: contact.uid,
    phrases: contactPhrases(contact),
    names: [...nameForms(contact).map((words) => words.join(" ")), ...whereaboutsOf(contact)],
    keys: [...new Set(identityKeys(contact).map(hashOf))],
  };
}
