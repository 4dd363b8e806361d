import { remembering } from "../../remembering";
import type { PageKind } from "../page";

/**
 * A fact about a service many people use: addresses of this shape show pages of this kind.
 *
 * Every family must know its own examples and refuse those of all others (a test sees to it). The examples stand
 * beside the families, not in them: they stay out of the script that runs in pages.
 */
export interface Family {
  readonly name: string;
  readonly kind: PageKind;
  /** How sure the shape is, see `Clue`: 8 decides alone, 4 leaves room for what the page declares. */
  readonly weight: number;
  /**
   * Host names without "www.", set apart by blanks: "vimeo.com" is that host, "*.x.org" that and all below it,
   * "x.*" any country's, "*" any host.
   */
  readonly hosts: string;
  /** Tried on path and query. */
  readonly path: RegExp;
  /** Where the service speaks the visitor's language around what somebody wrote in theirs: then `lang` says nothing of it. */
  readonly inVisitorsLanguage?: true;
}

/** Whether the address belongs to the family. */
export function matches(family: Family, url: URL): boolean {
  const host = url.hostname.replace(/^www\./, "");
  return hostsOf(family).some((one) => isHost(one, host)) && family.path.test(url.pathname + url.search);
}

/** Every page is compared with every family. */
const hostsOf = remembering(({ hosts }: Family) => hosts.split(" "));

function isHost(pattern: string, host: string): boolean {
  if (pattern.startsWith("*.")) return `.${host}`.endsWith(pattern.slice(1));
  if (pattern.endsWith("*")) return host.startsWith(pattern.slice(0, -1));
  return pattern === host;
}
