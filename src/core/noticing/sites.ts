import { isReadableAddress } from "../page/from-address";
import { isPrivateAddress, privateHosts } from "../page/sensitive";
import { webUrl } from "../page/stripped-url";
import { siteLimit, type Noticing } from "../settings/settings";

/**
 * The site of an address, or of what somebody typed for one ("nytimes.com", "https://www.nytimes.com/section"): its host
 * without "www.", as the list keeps it. Null where that is no public site.
 */
export function siteOfAddress(typed: string): string | null {
  const text = typed.trim();
  const url = webUrl(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  const host = url?.hostname.replace(/^www\./, "").replace(/\.$/, "") ?? "";
  // Two names at least, the last one no number: what a pattern for sites can say.
  return /^(?:[a-z\d_-]+\.)+[a-z][a-z\d-]*$/.test(host) ? host : null;
}

const covers = (site: string, host: string): boolean => host === site || host.endsWith(`.${site}`);

/** Whether the list has this site, or one above it. */
export function isListed(site: string, sites: readonly string[]): boolean {
  return sites.some((one) => covers(one, site));
}

/** Whether the user's list lets pages of this site be noticed. */
export function isSiteNoticed(site: string, { mode, sites }: Pick<Noticing, "mode" | "sites">): boolean {
  if (mode === "everywhere") return true;
  return isListed(site, sites) === (mode === "only");
}

/** Whether this page may be noticed: the list allows it, a script may be there, and it is not private by its address. */
export function isNoticed(address: string, noticing: Noticing): boolean {
  if (!noticing.on || !isReadableAddress(address) || isPrivateAddress(address)) return false;
  const site = siteOfAddress(address);
  return site !== null && isSiteNoticed(site, noticing);
}

/**
 * The list after the per-site switch was turned. From `everywhere` the first exception makes it `not`; what was on a
 * list that had no effect is not brought back by that.
 */
export function withSite(noticing: Noticing, site: string, wanted: boolean): Noticing {
  const { mode, sites } = noticing;
  if (isSiteNoticed(site, noticing) === wanted) return noticing;
  if (mode === "everywhere") return { ...noticing, mode: "not", sites: [site] };
  const listed = wanted === (mode === "only");
  const others = sites.filter((one) => !covers(one, site) && !covers(site, one));
  return { ...noticing, sites: listed ? [...others, site].slice(-siteLimit) : others };
}

/** Where the noticing script is registered, in the browser's match patterns. */
export interface Territory {
  readonly matches: string[];
  readonly excludeMatches: string[];
}

const shops = [
  "chromewebstore.google.com",
  "addons.mozilla.org",
  "microsoftedge.microsoft.com",
  "addons.opera.com",
];
const everySite = ["http://*/*", "https://*/*"];
const below = (site: string): string => `*://*.${site}/*`;

/**
 * Null where the script is to be nowhere. LinkedIn, the extension shops and the services that are private by their
 * name are left out before any script starts; what else is private stops the script at its first line.
 */
export function territoryOf({ mode, sites }: Pick<Noticing, "mode" | "sites">): Territory | null {
  const listed = sites.map(below);
  if (mode === "only" && listed.length === 0) return null;
  const never = [below("linkedin.com"), ...[...shops, ...privateHosts].map((host) => `*://${host}/*`)];
  return {
    matches: mode === "only" ? listed : everySite,
    excludeMatches: mode === "not" ? [...never, ...listed] : never,
  };
}
