import type { Contact } from "../contact/contact";
import { plain, toPaste, type Channel } from "./channel";
import { firstIn, linksTo } from "./links";

/** Pages of Facebook that are nobody's. */
const nobody =
  /^(?:profile\.php|groups|pages|events|watch|marketplace|login|help|share|sharer|people|photo)$/i;

function userOf(contact: Contact): string | null {
  return firstIn(linksTo(contact, "m.me", "messenger.com", "facebook.com"), ({ hostname, pathname }) => {
    const path = hostname.endsWith("messenger.com") ? pathname.replace(/^\/t\//, "/") : pathname;
    const user = /^\/([\w.-]{2,80})\/?$/.exec(path)?.[1];
    return user && !nobody.test(user) ? user : undefined;
  });
}

/** Messenger takes no text from an address for a person: the draft is copied, and the conversation opens. */
export const messenger: Channel = {
  id: "messenger",
  takes: "person",
  limit: null,
  encoding: plain,
  reaches: (contact) => userOf(contact) !== null,
  open(contact) {
    const user = userOf(contact);
    return user === null ? null : toPaste(`https://m.me/${user}`);
  },
};
