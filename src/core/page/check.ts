import * as v from "valibot";
import { checkFacts } from "./check-facts";
import { cleanUrl } from "./clean-url";
import { pageFromAddress } from "./from-address";
import { atOnce, type Steps } from "../steps";
import { judge } from "./judge";
import { isLinkedIn } from "./linkedin-host";
import type { Page } from "./page";
import { pageLimits, pageSchema } from "./page";
import { plainText } from "./plain-text";
import { isPrivateAddress } from "./sensitive";
import { siteOf } from "./site";
import { webUrl } from "./web-url";

/** Lists longer than this are cut before anything is looked at. */
const listCap = 1_000;

/**
 * The trust boundary: what a content script sent, judged (see `judge`) and made safe to keep and to show.
 *
 * Every text loses control and bidi characters and surplus white space and is cut to `pageLimits`; the address must be
 * http or https and on the same site as the tab's own, else the tab's takes its place; unknown properties are dropped.
 * Null where it is no page at all. A private tab stays private whatever the page says. Never throws.
 */
export function checkPage(untrusted: unknown, tabAddress: string): Page | null {
  return atOnce(checkInSteps(untrusted, tabAddress));
}

/** The same in steps, for a page that nobody waits for. */
export function* checkInSteps(untrusted: unknown, tabAddress: string): Steps<Page | null> {
  try {
    if (isPrivateAddress(tabAddress)) return pageFromAddress(tabAddress, "");
    const judged = yield* finished(untrusted, tabAddress);
    yield;
    const trimmed = trim(judged, tabAddress);
    const parsed = trimmed && v.safeParse(pageSchema, trimmed);
    return parsed?.success ? parsed.output : null;
  } catch {
    // Getters that throw, proxies, and what else may come over the border: not a page.
    return null;
  }
}

/**
 * The verdict and the fields, where only facts were sent. The page is judged at the address it was read at, if that is
 * the tab's own site: a site may change the page in place while the popup opens.
 */
function* finished(untrusted: unknown, tabAddress: string): Steps<unknown> {
  if (!isRecord(untrusted) || untrusted["kind"] === "private") return untrusted;
  const tab = webUrl(tabAddress);
  if (tab && isLinkedIn(tab)) return pageFromAddress(tabAddress, String(untrusted["title"]));
  if (!isRecord(untrusted["facts"])) return untrusted;
  const facts = checkFacts(untrusted["facts"]);
  const here = webUrl(facts.address);
  const url = here && tab && siteOf(here.hostname) === siteOf(tab.hostname) ? here : tab;
  if (!url) return null;
  return isPrivateAddress(url.href) ? pageFromAddress(url.href, "") : yield* judge(facts, url);
}

function trim(untrusted: unknown, tabAddress: string): Record<string, unknown> | null {
  if (!isRecord(untrusted)) return null;
  const { kind } = untrusted;
  const line = (value: unknown): unknown => text(value, pageLimits.line);
  const lines = (value: unknown, cap: number): unknown =>
    list(value, (one) => text(one, pageLimits.line), cap);
  return {
    kind,
    url: sameSite(untrusted["url"], tabAddress),
    title: line(untrusted["title"]),
    authors: lines(untrusted["authors"], pageLimits.authors),
    siteName: line(untrusted["siteName"]),
    language: text(untrusted["language"], 35),
    datePublished: text(untrusted["datePublished"], 10),
    description: text(untrusted["description"], pageLimits.description),
    keywords: lines(untrusted["keywords"], pageLimits.keywords),
    textSample: text(untrusted["textSample"], pageLimits.textSample),
    ...(untrusted["links"] === undefined
      ? {}
      : { links: list(untrusted["links"], (one) => text(one, pageLimits.url), pageLimits.links) }),
    person: kind === "profile" && isRecord(untrusted["person"]) ? trimPerson(untrusted["person"]) : null,
    evidence: lines(untrusted["evidence"], 20),
  };
}

function trimPerson(person: Record<string, unknown>): unknown {
  return {
    name: text(person["name"], pageLimits.line),
    jobTitle: text(person["jobTitle"], pageLimits.line),
    org: text(person["org"], pageLimits.line),
    description: text(person["description"], pageLimits.description),
    urls: list(person["urls"], (one) => (typeof one === "string" ? cleanUrl(one) : ""), pageLimits.authors),
    emails: list(person["emails"], (one) => text(one, pageLimits.line), pageLimits.authors),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Not a string stays what it is, for the schema to refuse. */
function text(value: unknown, limit: number): unknown {
  return typeof value === "string" ? plainText(value, limit) : value;
}

function list(value: unknown, each: (one: unknown) => unknown, cap: number): unknown {
  if (!Array.isArray(value)) return value;
  return value
    .slice(0, listCap)
    .map(each)
    .filter((one) => one !== "")
    .slice(0, cap);
}

function sameSite(claimed: unknown, tabAddress: string): string {
  const own = webUrl(tabAddress);
  const other = typeof claimed === "string" ? webUrl(cleanUrl(claimed)) : null;
  return own && other && siteOf(own.hostname) === siteOf(other.hostname) ? other.href : cleanUrl(tabAddress);
}
