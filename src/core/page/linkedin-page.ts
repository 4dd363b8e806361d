import { tidyName } from "./fields/person-name";
import { withoutCounter } from "./fields/title";
import type { Page } from "./page";
import { emptyPage, pageLimits } from "./page";
import { plainText } from "./plain-text";
import { stripped } from "./stripped-url";

/** "(3) Priya Raman | LinkedIn", "Priya Raman | 领英" → "Priya Raman"; "" while the tab shows the service's name alone. */
export function withoutLinkedIn(title: string): string {
  return withoutCounter(plainText(title, pageLimits.line))
    .replace(/(?:^|\s*(?:[|–—-]|\bon\b)\s*)(?:linked\s?in|领英|領英|リンクトイン).*$/i, "")
    .trim();
}

/**
 * A person's page on LinkedIn, as far as address and title tell it: the name, which every title begins with ("Priya
 * Raman - Engineer - Acme | LinkedIn"). Null for its other pages, and before the tab has its title.
 */
export function linkedInProfile(url: URL, title: string): Page | null {
  const name = /^\/(?:in|pub)\/[^/]+/.test(url.pathname)
    ? tidyName(withoutLinkedIn(title).split(/\s+[-–—|]\s+/)[0] ?? "")
    : "";
  if (!name) return null;
  const address = stripped(url);
  return {
    ...emptyPage("profile", address, name),
    siteName: "LinkedIn",
    person: { name, jobTitle: "", org: "", description: "", urls: [address], emails: [] },
    evidence: ["profile +8: address of LinkedIn profiles"],
  };
}
