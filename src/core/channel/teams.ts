import { addressLimit, percent, wordsIn, type Channel } from "./channel";
import { emailOf } from "./email";

const words = wordsIn("message");

/**
 * Microsoft Teams, documented by its owner: a draft in the chat with one person, whom it knows by their work address.
 * Only people of the same organisation, or of one that it trusts, can be written to.
 */
export const teams: Channel = {
  id: "teams",
  takes: "both",
  limit: addressLimit,
  encoding: words.encoding,
  reaches: (contact) => emailOf(contact) !== null,
  open(contact, draft) {
    const user = emailOf(contact);
    if (user === null) return null;
    const conversation = `https://teams.microsoft.com/l/chat/0/0?users=${percent(user)}`;
    return words.with("tab", conversation, draft.body);
  },
};
