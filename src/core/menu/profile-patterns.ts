/**
 * Addresses of people on well-known services, as the browser's menus can tell them (match patterns know no regular
 * expressions, so services whose people share an address shape with everything else are left out: there the popup
 * recognises the page). https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
export const profilePatterns: readonly string[] = [
  "*://*.linkedin.com/in/*",
  "*://*.linkedin.com/pub/*",
  "*://*.xing.com/profile/*",
  "*://orcid.org/*-*-*-*",
  "*://scholar.google.com/citations?*user=*",
  "*://scholar.google.co.uk/citations?*user=*",
  "*://scholar.google.de/citations?*user=*",
  "*://www.researchgate.net/profile/*",
  "*://openreview.net/profile?*",
  "*://stackoverflow.com/users/*",
  "*://*.stackexchange.com/users/*",
  "*://bsky.app/profile/*",
  "*://about.me/*",
  "*://keybase.io/*",
  "*://sessionize.com/*",
];
