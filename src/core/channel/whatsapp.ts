import { addressLimit, wordsIn, type Channel } from "./channel";
import { phoneNumber } from "./phone-number";

const words = wordsIn("text");

/** WhatsApp, documented by its owner: `https://wa.me/<digits>?text=…` opens the conversation with an editable draft. */
export const whatsapp: Channel = {
  id: "whatsapp",
  takes: "both",
  limit: addressLimit,
  encoding: words.encoding,
  reaches: (contact) => phoneNumber(contact) !== null,
  open(contact, draft) {
    const number = phoneNumber(contact);
    if (number === null) return null;
    const conversation = `https://wa.me/${number}`;
    return words.with("tab", conversation, draft.body);
  },
};
