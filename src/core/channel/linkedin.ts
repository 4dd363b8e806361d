import type { Contact } from "../contact/contact";
import { plain, toPaste, type Channel } from "./channel";
import { firstIn, linksTo } from "./links";

/** The public name in the person's LinkedIn address (`linkedin.com/in/<slug>`), or null. */
export function linkedinSlug(contact: Contact): string | null {
  return firstIn(linksTo(contact, "linkedin.com"), (link) => /^\/in\/([^/]+)/.exec(link.pathname)?.[1]);
}

/** LinkedIn takes no text from an address: the draft is copied, and the conversation with the person opens. */
export const linkedin: Channel = {
  id: "linkedin",
  takes: "person",
  limit: null,
  encoding: plain,
  reaches: (contact) => linkedinSlug(contact) !== null,
  open(contact) {
    const slug = linkedinSlug(contact);
    return slug === null
      ? null
      : toPaste(`https://www.linkedin.com/messaging/compose/?recipient=${slug.replaceAll("&", "%26")}`);
  },
};
