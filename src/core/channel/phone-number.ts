import type { Contact } from "../contact/contact";

/**
 * The person's first full international number, digits only (E.164 without its plus). One without a country code is left
 * alone: guessing one would open a stranger's conversation.
 */
export function phoneNumber(contact: Contact): string | null {
  for (const { value } of contact.tels) {
    const international = value
      .trim()
      .replace(/^00/, "+")
      .replaceAll(/\(0\)|[\s().\-/\u2010-\u2015]/g, "");
    const digits = /^\+([1-9]\d{6,14})$/.exec(international)?.[1];
    if (digits) return digits;
  }
  return null;
}
