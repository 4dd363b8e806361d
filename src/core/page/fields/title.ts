import type { Head } from "../evidence/head";
import type { Facts } from "../facts";
import type { Thing } from "../evidence/thing";
import { firstText } from "../evidence/thing";
import { pageLimits } from "../page";
import { comparable, plainText } from "../plain-text";
import { weightedLength } from "../weighted-length";

/** What was found before anybody chose: texts as the page has them. */
export interface Titles {
  /** The `title` element, counters off. */
  readonly tab: string;
  readonly openGraph: string;
  /** Top headings with words in them, in order. */
  readonly headings: readonly string[];
}

/** The candidates. `head` may be silent (a page changed in place). */
export function readTitles(facts: Facts, head: Head): Titles {
  return {
    tab: withoutCounter(plainText(facts.tab, pageLimits.line)).replace(blogArchive, ""),
    openGraph: usable(head.meta("og:title", "twitter:title")),
    headings: facts.topHeadings
      .map((one) =>
        plainText(one, pageLimits.line).replace(/^(?:title|titel|titre|título|titolo)\s*:\s*/i, ""),
      )
      .filter((one) => usable(one) !== ""),
  };
}

/** What blogs put before each title for many years: "Site » Blog Archive » Title". */
const blogArchive = /^.{1,120}?\s»\s(?:blog[- ])?archiv(?:e|es|o)?\s»\s(?=.)/i;

/** What stands between the signs that part a title from a section's and the site's: "About me | Ada Example". */
export function titleParts(title: string): string[] {
  return title.split(/\s+[|»›•·–—-]+\s+|\s*[|:]\s+/);
}

/** "(3) Title" and "[12] Title": what is new in the tab, not what the page is called. */
export function withoutCounter(title: string): string {
  return title.replace(/^\s*[([]\d{1,4}\+?[)\]]\s+/, "");
}

/** A value no template forgot to fill in ("{{title}}", "#title}", "undefined"), else "". */
function usable(text: string): string {
  return /\{\{|\}\}|\$\{|<%|%>|\[\[|^(?:undefined|null|untitled|title|#\S*\})$/i.test(text) ||
    !/[A-Za-z0-9]|[^\0-\x7f]/.test(text)
    ? ""
    : text.slice(0, pageLimits.line);
}

/**
 * The page's own title, without the site's name.
 *
 * The top heading that the tab or Open Graph title agrees with is what readers see: it wins. Else what the site
 * declares for sharing, the declared headline, the tab title, and a lone heading, each without site names.
 */
export function pageTitle(
  titles: Titles,
  things: readonly Thing[],
  head: Head,
  siteNames: readonly string[],
): string {
  const headline = usable(
    things.map(({ properties }) => firstText(properties, "headline")).find(Boolean) ?? "",
  );
  const { tab, openGraph, headings } = titles;
  const declared = [openGraph, tab, headline, head.meta("citation:title", "dc:title")].filter(Boolean);
  const isSite = (text: string): boolean => siteNames.some((name) => sameWords(text, name));
  const agreed = headings.find((one) => !isSite(one) && declared.some((other) => agree(one, other)));
  // "Title Subtitle" in the heading, "Title" on the tab: the tab knows where the title ends.
  if (agreed)
    return isBeginning(withoutSite(openGraph, siteNames), agreed)
      ? withoutSite(openGraph, siteNames)
      : agreed;
  // Some sites call every page by their own name: then the one heading says what this one is.
  const [lone = ""] = headings;
  const named = (text: string): boolean => siteNames.some((name) => name.length > 4 && holds(text, name));
  const isOnly = headings.length === 1 && openGraph === "" && headline === "";
  const isAlone = isOnly && isSentence(lone);
  if (isAlone && named(tab) && !named(lone) && withoutSite(tab, siteNames) === tab) return lone;
  // "Tanenbaum 2008-08-09" above "Interview with Andrew Tanenbaum": the heading says it in full.
  if (isOnly && isFuller(lone, titleParts(tab)[0] ?? "")) return lone;
  for (const candidate of [openGraph, headline, tab]) {
    const bare = withoutSite(candidate, siteNames);
    if (bare && !isSite(bare)) return bare;
  }
  return headings[0] ?? (openGraph || tab);
}

/** Whether the heading has all the words of the tab's title, and others. */
function isFuller(heading: string, title: string): boolean {
  const words = comparable(heading).split(" ");
  const own = comparable(title)
    .split(" ")
    .filter((one) => /^\D+$/.test(one) && one !== "");
  return own.length > 0 && own.length < words.length && own.every((one) => words.includes(one));
}

/** A heading that says something: more than a name or a section has. */
function isSentence(heading: string): boolean {
  return heading.length > 20 && heading.split(" ").length > 3;
}

/** Whether the text has the words of the name in it, however they are set apart. */
function holds(text: string, name: string): boolean {
  return comparable(text).replaceAll(" ", "").includes(comparable(name).replaceAll(" ", ""));
}

function isBeginning(short: string, long: string): boolean {
  return (
    short.length >= 12 &&
    short.length < long.length &&
    !/(?:\.\.|…)$/.test(short) &&
    comparable(long).startsWith(comparable(short))
  );
}

export function sameWords(a: string, b: string): boolean {
  return comparable(a).replaceAll(" ", "") === comparable(b).replaceAll(" ", "");
}

/** Whether the shorter text makes up a good part of the longer, or most words are shared. */
export function agree(a: string, b: string): boolean {
  const [one, other] = [comparable(a), comparable(b)];
  if (one.length < 2 || other.length < 2) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (` ${long} `.includes(` ${short} `) && (long.startsWith(short) || short.length >= long.length * 0.4))
    return true;
  const [tight, loose] = [short.replaceAll(" ", ""), long.replaceAll(" ", "")];
  if (
    loose.includes(tight) &&
    (short.length >= long.length * 0.4 || (/\d/.test(tight) && loose.startsWith(tight)))
  )
    return true;
  const words = new Set(long.split(" "));
  const own = short.split(" ");
  return own.length >= 4 && own.filter((word) => words.has(word)).length >= own.length * 0.75;
}

/** Marks between a title and a site's name; the first group always sets apart, the second only a name that is known. */
const strongMark =
  /\s+[|»›«‹•·@]\s+|\s*\|\s*|\s*::\s*|\s+\/\/\s+|(?<=[^\0-\x7f])_|_(?=[^\0-\x7f])|(?<=[^\0-\x7f])-(?=[\u3040-\u9fff]{1,8}$)/;
const weakMark = /\s+[-–—:~]+\s+|:\s+|\s+-(?=\S)|\s+(?:by|on|at|auf|bei|sur|en|su)\s+/;

/** The title without leading or trailing names of the site. What remains has at least one word. */
export function withoutSite(title: string, siteNames: readonly string[]): string {
  const known = (part: string): boolean => siteNames.some((name) => sameWords(name, part));
  let bare = title.replace(/^[\s|:»-]+|[\s|:»-]+$/g, "");
  for (let round = 0; round < 3; round++) {
    const next = cutOnce(bare, known);
    if (next === bare) break;
    bare = next;
  }
  return bare;
}

function cutOnce(title: string, known: (part: string) => boolean): string {
  for (const mark of [strongMark, weakMark]) {
    const marks = [...title.matchAll(new RegExp(mark, "g"))];
    const last = marks.at(-1);
    const first = marks[0];
    if (!last || !first) continue;
    const [head, tail] = [title.slice(0, last.index), title.slice(last.index + last[0].length)];
    if (known(tail)) return head.trim();
    const [start, rest] = [title.slice(0, first.index), title.slice(first.index + first[0].length)];
    if (known(start)) return rest.trim();
    if (
      mark === strongMark &&
      tail.split(" ").length <= 6 &&
      weightedLength(head) >= 12 &&
      head.length > tail.length
    )
      return head.trim();
  }
  return title;
}
