import { allFamilies } from "../page/families/by-address";
import type { Family } from "../page/families/family";
import { privateAddressPatterns } from "./private-addresses";
import { alternativesOf, isForRe2 } from "./re2";

/**
 * What a page has to be for a rule: all of `css` is there (compound selectors), the address fits `url`, and without its
 * query it fits `place`, too (both RE2).
 */
export interface HintCondition {
  readonly css?: readonly string[];
  readonly url?: string;
  readonly place?: string;
}

/** The icon that the browser itself shows while one of the conditions holds; of several rules the highest counts. */
export interface HintRule {
  readonly id: string;
  readonly priority: number;
  readonly icon: "lit" | "plain";
  readonly conditions: readonly HintCondition[];
}

/**
 * Sites that are left to the rules which name them: LinkedIn, where only the address counts, and those whose addresses tell
 * the titles of somebody's own boards and documents (decision 038).
 */
const named = [
  "linkedin.com",
  "atlassian.net",
  "dropbox.com",
  "figma.com",
  "notion.so",
  "sharepoint.com",
  "slack.com",
  "trello.com",
];
const elsewhere = `^https?://${unlike(named)}(?::[0-9]+)?`;

/** An address below the front page: fronts are lists of teasers, each of them an `article`. */
const belowFront = `${elsewhere}/[^?]{5,}`;

/** Shapes of one article or one person, in the words of HTML, schema.org and microformats. */
const shapes: readonly HintCondition[] = [
  ...["article:only-of-type", ".h-entry:only-of-type"].map((css) => ({ css: [css], url: belowFront })),
  ...["Article", "BlogPosting", "ProfilePage", "/Person", "/Book", "/Course", "/JobPosting"].map((type) => ({
    css: [`[itemtype$='${type}']:only-of-type`],
    url: belowFront,
  })),
  { css: [".h-card:only-of-type"], url: `${elsewhere}(?:[/?]|$)` },
];

const isLinkedIn = ({ hosts }: Family): boolean => hosts.includes("linkedin.com");

const password = "input[type='password']";

/**
 * The rules, lowest first; made when they are asked for, once for each start of the browser.
 *
 * The browser knows no "unless", but of two rules that fit it takes the higher: what looks
 * right is lit; what looks private, or has a password field, is put out again.
 *
 * The upper one fits only where the lower fits as well, and what can be left unlit by its site is not put out. Chromium remembers for each tab which priorities its icons
 * had, and once a higher one was there and is over, it shows none of the lower ones in that tab any more
 * (`ExtensionAction::GetDeclarativeIcon`): a login page on the way would put the hint out for good.
 *
 * What no rule can mend: in a process that is new, Chromium 156 now and then watches no selector of the first page (one
 * page in fifteen without a debugger, one in three with one), until the rules change. The address counts there all the
 * same; a page that has nothing but its shape stays unlit, and a click reads it all the same.
 */
export function hintRules(): readonly HintRule[] {
  const others = byAddress((family) => !isLinkedIn(family));
  const linkedIn = byAddress(isLinkedIn);
  const spoken = spokenAddresses();
  const privateAddress = `(?i)(?:${privateAddressPatterns.join("|")})`;
  return [
    {
      id: "looks-like-one",
      priority: 100,
      icon: "lit",
      conditions: [...spoken, ...shapes, ...others, ...linkedIn],
    },
    {
      id: "nobodys-business",
      priority: 200,
      icon: "plain",
      conditions: [
        // Articles have sign-in fields in their heads, too: an address that reads like a title says more than those.
        ...spoken.map((one) => ({ ...one, place: privateAddress })),
        ...[...shapes, ...others].flatMap((one) => [
          { ...one, css: [...(one.css ?? []), password] },
          { ...one, place: privateAddress },
        ]),
      ],
    },
  ];
}

/** Addresses that read like a title, or stand under a month: two in three articles, and one in thirty of what is none. */
function spokenAddresses(): readonly HintCondition[] {
  const title = "[a-z]{2,}(?:-[a-z]+){2,}-[a-z0-9]";
  const month = "(?:19|20)[0-9]{2}/(?:0?[1-9]|1[0-2])";
  return [
    { url: `(?i)${elsewhere}/(?:[^?#]*/)?[^/?#]*${title}[^/?#]*/?(?:[?#]|$)` },
    { url: `(?i)${elsewhere}/(?:[^?#]*/)?${month}/[^?#]*[a-z]` },
  ];
}

/** Families that name their hosts, and whose path the browser's engine can read (RE2 looks neither ahead nor back). */
function byAddress(wanted: (family: Family) => boolean): HintCondition[] {
  return allFamilies
    .filter((family) => wanted(family) && family.hosts !== "*" && isForRe2(family.path))
    .map(({ hosts, path }) => ({
      url: `${path.flags.includes("i") ? "(?i)" : ""}^https?://(?:www\\.)?(?:${hosts
        .split(" ")
        .map(hostPattern)
        .join("|")})(?::\\d+)?${pathPattern(path)}`,
    }));
}

function hostPattern(host: string): string {
  const plain = (text: string): string => text.replaceAll(".", "\\.");
  if (host.startsWith("*.")) return `(?:[^/?:]+\\.)?${plain(host.slice(2))}`;
  return host.endsWith("*") ? `${plain(host.slice(0, -1))}[^/?:]*` : plain(host);
}

/** Every alternative of a path that begins at the beginning goes on from the host; the others may stand anywhere. */
function pathPattern(path: RegExp): string {
  return `(?:${alternativesOf(path)
    .map((part) => (part.startsWith("^") ? part.slice(1) : `.*${part}`))
    .join("|")})`;
}

/**
 * A host that is none of these and below none. RE2 has no "not": read backwards, it differs from each in one letter, is over
 * before, or goes on in the middle of a name.
 */
function unlike(hosts: readonly string[]): string {
  /** What a host may end in so far, and the letters before it with which one of these goes on. */
  const goesOn = new Map(hosts.map((host) => [host, new Set<string>()]));
  for (const host of hosts)
    for (let at = host.length; at > 0; at--) {
      const rest = host.slice(at);
      goesOn.set(rest, (goesOn.get(rest) ?? new Set()).add(host.charAt(at - 1)));
    }
  const ends = [...goesOn].map(([rest, letters]) => {
    // A dot before one of these is below it; a dot at the very end of a host changes nothing about whose it is.
    const dot = rest === "" || hosts.includes(rest) ? "." : "";
    return `[^${[...letters].join("")}${dot}:/?#]${rest.replaceAll(".", "\\.")}`;
  });
  const shorter = [...goesOn.keys()].filter((rest) => rest !== "" && !hosts.includes(rest));
  return `(?:[^/?#:]*(?:${ends.join("|")})|${shorter.map((rest) => rest.replaceAll(".", "\\.")).join("|")})`;
}
