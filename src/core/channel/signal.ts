import type { Contact } from "../contact/contact";
import { plain, toPaste, type Channel } from "./channel";
import { firstIn, linksTo } from "./links";
import { phoneNumber } from "./phone-number";

/** The link that they gave (`signal.me/#eu/…`), else their number. Widely used; no page by the owner was found. */
function conversationWith(contact: Contact): string | null {
  const token = firstIn(
    linksTo(contact, "signal.me"),
    (link) => /^#eu\/([\w%+/=-]{8,200})$/.exec(link.hash)?.[1],
  );
  if (token !== null) return `https://signal.me/#eu/${token}`;
  const number = phoneNumber(contact);
  return number === null ? null : `https://signal.me/#p/+${number}`;
}

/** Signal takes no text from an address: the draft is copied, and the conversation opens. */
export const signal: Channel = {
  id: "signal",
  takes: "person",
  limit: null,
  encoding: plain,
  reaches: (contact) => conversationWith(contact) !== null,
  open(contact) {
    const conversation = conversationWith(contact);
    return conversation === null ? null : toPaste(conversation);
  },
};
