import { mailAddress } from "./mail-address";
import type { Contact } from "./contact";

/** What somebody typed as the way to reach a person: an e-mail address, or an international phone number. */
export type Reach = { readonly email: string } | { readonly tel: string };

/** Read "How do you reach …?": null where it is neither. */
export function readReach(text: string): Reach | null {
  const email = mailAddress(text);
  if (email) return { email };
  const number = text.trim().replace(/^00/, "+");
  const digits = number.replaceAll(/\D/g, "").length;
  return /^\+[\d\s().\-/]+$/.test(number) && digits >= 7 && digits <= 15 ? { tel: number } : null;
}

/** The contact with that way to reach them, in front of those they have. */
export function withReach(contact: Contact, reach: Reach, rev: string): Contact {
  return "email" in reach
    ? { ...contact, rev, emails: [{ value: reach.email, type: "" }, ...contact.emails] }
    : { ...contact, rev, tels: [{ value: reach.tel, type: "" }, ...contact.tels] };
}
