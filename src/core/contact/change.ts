import { contactLimits, type Contact } from "./contact";

/** What can be done to many contacts at once. */
export type ContactChange =
  | { readonly categories: readonly string[] }
  | { readonly interests: readonly string[] }
  | { readonly channel: Contact["channel"] };

/** The contact after the change; the very same one where it says nothing new. `rev` is left to the caller. */
export function changeContact(contact: Contact, change: ContactChange): Contact {
  if ("channel" in change) {
    return contact.channel === change.channel ? contact : { ...contact, channel: change.channel };
  }
  const field = "categories" in change ? "categories" : "interests";
  const added = "categories" in change ? change.categories : change.interests;
  const known = new Set(contact[field].map((text) => text.toLowerCase()));
  const fresh = added.filter((text) => {
    const isNew = !known.has(text.toLowerCase());
    known.add(text.toLowerCase());
    return isNew;
  });
  const room = contactLimits.list - contact[field].length;
  return fresh.length === 0 || room <= 0
    ? contact
    : { ...contact, [field]: [...contact[field], ...fresh.slice(0, room)] };
}
