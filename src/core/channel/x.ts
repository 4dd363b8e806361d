import type { Contact } from "../contact/contact";
import { addressLimit, toPaste, wordsIn, type Channel } from "./channel";
import { firstIn, linksTo } from "./links";

const sites = ["x.com", "twitter.com"] as const;

/** The person's number at X: their messages are addressed by it, never by the name. */
function userNumber(contact: Contact): string | null {
  return firstIn(
    linksTo(contact, ...sites),
    ({ pathname, searchParams }) =>
      /^\/i\/user\/(\d{2,20})\/?$/.exec(pathname)?.[1] ??
      /^\d{2,20}$/.exec(searchParams.get("recipient_id") ?? searchParams.get("user_id") ?? "")?.[0],
  );
}

function userName(contact: Contact): string | null {
  return firstIn(
    linksTo(contact, ...sites),
    ({ pathname }) => /^\/@?(?!i\/|intent\b|messages\b)(\w{1,15})\/?$/.exec(pathname)?.[1],
  );
}

const words = wordsIn("text");

/**
 * A message on X, documented by its owner for the numeric id, and still under the old name of the site, which leads on. Where only the name is known, the draft is copied and
 * their profile opens, from where a message can be written.
 */
export const x: Channel = {
  id: "x",
  takes: "both",
  limit: addressLimit,
  encoding: words.encoding,
  reaches: (contact) => userNumber(contact) !== null || userName(contact) !== null,
  open(contact, draft) {
    const number = userNumber(contact);
    if (number !== null) {
      const conversation = `https://twitter.com/messages/compose?recipient_id=${number}`;
      return words.with("tab", conversation, draft.body);
    }
    const name = userName(contact);
    return name === null ? null : toPaste(`https://x.com/${name}`);
  },
};
