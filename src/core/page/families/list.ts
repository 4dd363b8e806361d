import { families as bluesky } from "./bluesky";
import { families as callingCards } from "./calling-cards";
import { families as developerBlogs } from "./developer-blogs";
import { families as encyclopaedias } from "./encyclopaedias";
import { families as fediverse } from "./fediverse";
import { families as forums } from "./forums";
import { families as github } from "./github";
import { families as gitlab } from "./gitlab";
import { families as instagram } from "./instagram";
import { families as medium } from "./medium";
import { families as packages } from "./packages";
import { families as papers } from "./papers";
import { families as podcasts } from "./podcasts";
import { families as questions } from "./questions";
import { families as scholars } from "./scholars";
import { families as stackExchange } from "./stack-exchange";
import { families as substack } from "./substack";
import { families as tiktok } from "./tiktok";
import { families as x } from "./x";
import { families as youtube } from "./youtube";
import type { Family } from "./family";
import { matches } from "./family";

/**
 * The families the reader in the page carries: those whose pages do not, or not reliably, declare what they are. No
 * address belongs to two; only the fediverse, on any host, stands last and takes what nobody else knows.
 */
export const families: readonly Family[] = [
  ...bluesky,
  ...callingCards,
  ...developerBlogs,
  ...encyclopaedias,
  ...forums,
  ...github,
  ...gitlab,
  ...instagram,
  ...medium,
  ...packages,
  ...papers,
  ...podcasts,
  ...questions,
  ...scholars,
  ...stackExchange,
  ...substack,
  ...tiktok,
  ...x,
  ...youtube,
  ...fediverse,
];

/** The family an address belongs to, or undefined: most of the web belongs to none. */
export function familyOf(url: URL): Family | undefined {
  return families.find((family) => matches(family, url));
}
