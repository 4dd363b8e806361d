import { allFamilies } from "../page/families/by-address";
import type { Family } from "../page/families/family";
import { privateAddressPatterns } from "./private-addresses";

/** What a page has to be for a rule: all of `css` is there (compound selectors), and the address fits `url` (RE2). */
export interface HintCondition {
  readonly css?: readonly string[];
  readonly url?: string;
}

/** The icon that the browser itself shows while one of the conditions holds; of several rules the highest counts. */
export interface HintRule {
  readonly id: string;
  readonly priority: number;
  readonly icon: "lit" | "plain";
  readonly conditions: readonly HintCondition[];
}

/** An address below the front page: fronts are lists of teasers, each of them an `article`. */
const belowFront = "^https?://[^/?]+/[^?]{5,}";

/** Shapes of one article or one person, in the words of HTML, schema.org and microformats. */
const shapes: readonly HintCondition[] = [
  ...["article:only-of-type", ".h-entry:only-of-type"].map((css) => ({ css: [css], url: belowFront })),
  ...["Article", "BlogPosting", "ProfilePage", "/Person", "/Book", "/Course", "/JobPosting"].map((type) => ({
    css: [`[itemtype$='${type}']:only-of-type`],
    url: belowFront,
  })),
  { css: [".h-card:only-of-type"] },
];

const isLinkedIn = ({ hosts }: Family): boolean => hosts.includes("linkedin.com");

/**
 * The rules, lowest first. The browser knows no "unless", but of two rules that fit it takes the higher: what looks
 * right is lit; what looks private, or has a password field, is put out again; and on LinkedIn only the address counts.
 */
export const hintRules: readonly HintRule[] = [
  {
    id: "looks-like-one",
    priority: 100,
    icon: "lit",
    conditions: [...shapes, ...byAddress((family) => !isLinkedIn(family))],
  },
  {
    id: "nobodys-business",
    priority: 200,
    icon: "plain",
    conditions: [
      { css: ["input[type='password']"] },
      { url: "^https?://(?:[^/?:]*\\.)?linkedin\\.com(?:[:/?]|$)" },
      ...privateAddressPatterns.map((pattern) => ({ url: `(?i)${pattern}` })),
    ],
  },
  { id: "linkedin-by-address", priority: 300, icon: "lit", conditions: byAddress(isLinkedIn) },
];

/** Families that name their hosts, and whose path the browser's engine can read (RE2 looks neither ahead nor back). */
function byAddress(wanted: (family: Family) => boolean): HintCondition[] {
  return allFamilies
    .filter((family) => wanted(family) && family.hosts !== "*" && !/\(\?[=!<]/.test(family.path.source))
    .map(({ hosts, path }) => ({
      url: `${path.flags.includes("i") ? "(?i)" : ""}^https?://(?:www\\.)?(?:${hosts
        .split(" ")
        .map(hostPattern)
        .join("|")})(?::\\d+)?${pathPattern(path.source)}`,
    }));
}

function hostPattern(host: string): string {
  const plain = (text: string): string => text.replaceAll(".", "\\.");
  if (host.startsWith("*.")) return `(?:[^/?:]+\\.)?${plain(host.slice(2))}`;
  return host.endsWith("*") ? `${plain(host.slice(0, -1))}[^/?:]*` : plain(host);
}

/** Every alternative of a path that begins at the beginning goes on from the host; the others may stand anywhere. */
function pathPattern(source: string): string {
  return `(?:${source
    .split(/\|(?![^(]*\))/)
    .map((part) => (part.startsWith("^") ? part.slice(1) : `.*${part}`))
    .join("|")})`;
}
