import type { Contact } from "../../../core/contact/contact";
import { splitName } from "../../../core/contact/names";

/**
 * The contact under another name. The parts that an address book brought (family name, prefix …) are kept while the
 * name still has them; otherwise they are guessed anew.
 */
export function renamed(contact: Contact, fn: string): Contact {
  const parts = Object.values(contact.n).filter(Boolean);
  const holds = (part: string): boolean => ` ${fn} `.includes(` ${part} `);
  return { ...contact, fn, n: parts.length > 0 && parts.every(holds) ? contact.n : splitName(fn) };
}
