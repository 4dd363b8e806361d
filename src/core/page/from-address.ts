import { cleanUrl } from "./clean-url";
import { familyByAddress } from "./families/by-address";
import { withoutCounter } from "./fields/title";
import { isLinkedIn } from "./linkedin-host";
import { linkedInProfile, withoutLinkedIn } from "./linkedin-page";
import type { Page } from "./page";
import { emptyPage, pageLimits } from "./page";
import { plainText } from "./plain-text";
import { isPrivateAddress } from "./sensitive";
import { webUrl } from "./web-url";

/** Shops of extensions, where browsers allow no script. */
const shop =
  /^(?:chromewebstore\.google\.com|addons\.mozilla\.org|microsoftedge\.microsoft\.com|addons\.opera\.com)$/;

/** Whether the reading script may be put into the page: web pages but for LinkedIn's and the extension shops'. */
export function isReadableAddress(address: string): boolean {
  const url = webUrl(address);
  if (!url || isLinkedIn(url) || shop.test(url.hostname)) return false;
  return !(url.hostname === "chrome.google.com" && url.pathname.startsWith("/webstore"));
}

/**
 * The page as far as its address and the tab's title tell it: LinkedIn (a person's name, nothing else), PDFs, pages no
 * script may read. Private addresses give `private` with nothing kept; what is no web address has an empty `url`.
 */
export function pageFromAddress(address: string, title: string): Page {
  const url = webUrl(address);
  if (isPrivateAddress(address))
    return {
      ...emptyPage("private", url ? `${url.origin}/` : "", ""),
      evidence: ["private: by its address"],
    };
  const name = withoutCounter(plainText(title, pageLimits.line));
  if (!url) return emptyPage("other", "", name);
  const page = emptyPage("other", cleanUrl(address), isLinkedIn(url) ? withoutLinkedIn(title) : name);
  if (isLinkedIn(url)) {
    const profile = linkedInProfile(url, title);
    if (profile) return { ...profile, url: page.url };
  }
  const family = familyByAddress(url);
  // A profile without a name to show is of no use to anybody.
  if (!family || family.kind === "profile") return page;
  return {
    ...page,
    kind: family.kind,
    evidence: [`${family.kind} +${family.weight}: address of ${family.name}`],
  };
}
