import type { Contact } from "../contact/contact";
import type { Channel } from "./channel";

/** The public name in the person's LinkedIn address (`linkedin.com/in/<slug>`), or null. */
export function linkedinSlug(contact: Contact): string | null {
  for (const address of [...contact.socialProfiles, ...contact.urls]) {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url === null || !/(?:^|\.)linkedin\.com$/.test(url.hostname)) continue;
    const slug = /^\/in\/([^/]+)/.exec(url.pathname)?.[1];
    if (slug) return slug;
  }
  return null;
}

/** LinkedIn takes no text from an address: the draft is copied, and the conversation with the person opens. */
export const linkedin: Channel = {
  id: "linkedin",
  reaches: (contact) => linkedinSlug(contact) !== null,
  open(contact) {
    const slug = linkedinSlug(contact);
    return slug === null
      ? null
      : { how: "copy", url: `https://www.linkedin.com/messaging/compose/?recipient=${slug}` };
  },
};
