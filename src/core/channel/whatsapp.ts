import type { Contact } from "../contact/contact";
import { addressLimit, type Channel } from "./channel";

/**
 * The person's number as WhatsApp wants it: full international, digits only. A number without a country code is left
 * alone: guessing one would open a stranger's conversation.
 */
export function whatsappNumber(contact: Contact): string | null {
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

/** WhatsApp, documented by its owner: `https://wa.me/<digits>?text=…` opens the conversation with an editable draft. */
export const whatsapp: Channel = {
  id: "whatsapp",
  reaches: (contact) => whatsappNumber(contact) !== null,
  open(contact, draft) {
    const number = whatsappNumber(contact);
    if (number === null) return null;
    const url = `https://wa.me/${number}?text=${encodeURIComponent(draft.body)}`;
    return url.length <= addressLimit ? { how: "tab", url } : { how: "copy", url: `https://wa.me/${number}` };
  },
};
