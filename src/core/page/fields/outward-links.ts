import { pageLimits } from "../page";
import { siteOf } from "../site";
import { webUrl } from "../web-url";

/** Where the links lead that leave the page's site, each once, without query and fragment. */
export function outwardLinks(addresses: readonly string[], here: URL): string[] {
  const own = siteOf(here.hostname);
  /** Pages link again and again to the same few hosts. */
  const leaves = new Map<string, boolean>();
  const isElsewhere = (host: string): boolean => {
    const known = leaves.get(host) ?? siteOf(host) !== own;
    leaves.set(host, known);
    return known;
  };
  const found = new Set<string>();
  for (const address of addresses) {
    if (found.size >= pageLimits.links) break;
    const url = webUrl(address);
    if (url && isElsewhere(url.hostname)) found.add(url.origin + url.pathname);
  }
  return [...found];
}
