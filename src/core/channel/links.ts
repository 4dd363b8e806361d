import type { Contact } from "../contact/contact";

/** The addresses that stand on a contact and belong to this site or one below it, profiles first. */
export function linksTo(contact: Contact, ...sites: readonly string[]): URL[] {
  return [...contact.socialProfiles, ...contact.urls].flatMap((address) => {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url === null || !/^https?:$/.test(url.protocol)) return [];
    const host = url.hostname.replace(/^www\./, "");
    return sites.some((site) => host === site || host.endsWith(`.${site}`)) ? [url] : [];
  });
}

/** The first thing that the reading finds in these addresses; null where it finds nothing. */
export function firstIn(links: readonly URL[], read: (link: URL) => string | undefined): string | null {
  for (const link of links) {
    const found = read(link);
    if (found) return found;
  }
  return null;
}
