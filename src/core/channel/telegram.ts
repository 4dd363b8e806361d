import type { Contact } from "../contact/contact";
import { addressLimit, wordsIn, type Channel } from "./channel";
import { firstIn, linksTo } from "./links";
import { phoneNumber } from "./phone-number";

/** `t.me/<username>` where that stands on the contact, else their number (which their privacy may not allow). */
function conversationWith(contact: Contact): string | null {
  const user = firstIn(
    linksTo(contact, "t.me", "telegram.me"),
    (link) => /^\/([a-z]\w{3,31})\/?$/i.exec(link.pathname)?.[1],
  );
  if (user !== null) return `https://t.me/${user}`;
  const number = phoneNumber(contact);
  return number === null ? null : `https://t.me/+${number}`;
}

const words = wordsIn("text");

/** Telegram, documented by its owner (core.telegram.org/api/links): an editable draft in the chat with one person. */
export const telegram: Channel = {
  id: "telegram",
  takes: "both",
  limit: addressLimit,
  encoding: words.encoding,
  reaches: (contact) => conversationWith(contact) !== null,
  open(contact, draft) {
    const conversation = conversationWith(contact);
    return conversation === null ? null : words.with("tab", conversation, draft.body);
  },
};
