import type { Contact } from "../../contact/contact.ts";
import { profileKey } from "../../contact/identity/profile-match.ts";
import { siteOf } from "../../page/site.ts";

/** What stands before an address in the index's list of names: no word begins so. */
export const marks = { profile: "@profile", site: "@site", work: "@work" } as const;

/** Mail services that say nothing about where somebody works, by the label before the ending. */
const mailServices = new Set(
  "gmail googlemail google yahoo ymail rocketmail hotmail outlook live msn icloud me mac aol aim gmx web t-online freenet arcor posteo mailbox mail bk inbox list yandex ya rambler proton protonmail pm fastmail hey zoho qq 163 126 sina foxmail naver daum hanmail kakao orange wanadoo free laposte sfr neuf libero virgilio tiscali alice comcast verizon att sbcglobal bellsouth cox charter btinternet sky talktalk virginmedia bigpond rediffmail seznam wp o2 onet interia tutanota tuta duck simplelogin terra uol bol ig".split(
    " ",
  ),
);
/** Sites on which everybody has a page, so that a link there, or being there, says nothing about who works there. */
const everybodys = new Set(
  "twitter x facebook linkedin instagram youtube youtu google pinterest reddit whatsapp t tiktok github gitlab wikipedia apple amazon microsoft medium wordpress blogspot tumblr telegram mastodon bsky threads discord slack vimeo flickr doi archive creativecommons".split(
    " ",
  ),
);

/**
 * Where in the web a contact is at home, as names for the index: their profile pages, a site of their own, and the site of
 * the organisation whose mail address they have.
 */
export function whereaboutsOf(contact: Contact): string[] {
  const work = new Set(
    contact.emails.map(({ value }) => siteOf(value.split("@")[1] ?? "")).filter((site) => isTelling(site)),
  );
  const found = [...work].map((site) => `${marks.work} ${site}`);
  for (const address of [...contact.urls, ...contact.socialProfiles]) {
    const key = profileKey(address);
    if (key !== "") found.push(`${marks.profile} ${key}`);
    else if (URL.canParse(address)) {
      const site = siteOf(new URL(address).hostname);
      if (isTelling(site) && !work.has(site))
        found.push(`${isNamedAfter(site, contact.org) ? marks.work : marks.site} ${site}`);
    }
  }
  return [...new Set(found)];
}

/** The site of an address where it says whose it is; "" where everybody is. */
export function tellingSite(address: string): string {
  if (!URL.canParse(address)) return "";
  const site = siteOf(new URL(address).hostname);
  return isTelling(site) ? site : "";
}

function isTelling(site: string): boolean {
  const label = site.split(".")[0] ?? "";
  return site.includes(".") && !mailServices.has(label) && !everybodys.has(label);
}

/** "acme.com" is Acme Corp's: then it is where somebody works, not a site of their own. */
function isNamedAfter(site: string, org: string): boolean {
  const label = (site.split(".")[0] ?? "").replace(/[^a-z0-9]/g, "");
  const name = org.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  return label.length > 2 && (name.startsWith(label) || (name.length > 2 && label.startsWith(name)));
}
