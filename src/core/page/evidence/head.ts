import { stripped, webUrl } from "../stripped-url";
import { plainText } from "../plain-text";
import { siteOf } from "../site";

/** More `meta` and `link` elements than this are not read: real pages have fewer than 200. */
const elementCap = 600;
const valueCap = 2_000;

/** What `meta` and `link` elements say, names in lower case with ":" between their parts ("og:title", "dc:creator"). */
export interface Head {
  /** The first non-empty value under any of the names, in the order of the names; "" if none. */
  meta(...names: readonly string[]): string;
  /** All values under the name, in document order. */
  all(name: string): readonly string[];
  /** Where the page says it lives, as written: `link rel=canonical`, and `og:url`. */
  readonly canonical: string;
  /** Whether an oEmbed or ActivityPub alternate of the type is offered. */
  readonly alternates: readonly string[];
}

/**
 * Reads the document's `meta` and `link` elements. `trusted` false keeps only what a site never swaps (its name, its
 * language): after an in-page navigation the rest may still speak of the page before.
 */
export function readHead(document: Document): Head {
  const values = new Map<string, string[]>();
  const add = (name: string, value: string): void => {
    const text = plainText(value, valueCap);
    if (!text) return;
    const known = values.get(name);
    if (known) known.push(text);
    else values.set(name, [text]);
  };
  let canonical = "";
  const alternates: string[] = [];
  let count = 0;
  for (const element of document.querySelectorAll("meta,link[rel]")) {
    if (++count > elementCap) break;
    const content = element.getAttribute("content");
    if (content !== null) {
      const name =
        element.getAttribute("property") ||
        element.getAttribute("name") ||
        element.getAttribute("http-equiv") ||
        "";
      for (const one of name.toLowerCase().split(/\s+/, 4)) add(one.replace(/[._]/g, ":"), content);
      continue;
    }
    const rel = ` ${element.getAttribute("rel")?.toLowerCase() ?? ""} `;
    const href = element.getAttribute("href") ?? "";
    if (rel.includes(" canonical ")) canonical ||= href;
    if (rel.includes(" alternate ")) alternates.push(element.getAttribute("type") ?? "");
  }
  return {
    meta: (...names) => names.map((name) => values.get(name)?.[0] ?? "").find(Boolean) ?? "",
    all: (name) => values.get(name) ?? [],
    canonical,
    alternates,
  };
}

/** A head that says nothing: for pages whose head still speaks of another page. */
export function silentHead(head: Head, kept: readonly string[]): Head {
  return {
    meta: (...names) => head.meta(...names.filter((name) => kept.includes(name))),
    all: (name) => (kept.includes(name) ? head.all(name) : []),
    canonical: "",
    alternates: [],
  };
}

/** The path as far as it names a page: without index files, AMP endings and trailing slashes. */
function pagePath(url: URL): string {
  return url.pathname
    .replace(/\/(?:index|default|home)\.\w{2,5}$/i, "/")
    .replace(/(?:\/|\.)amp(?:\.html)?\/?$/i, "")
    .replace(/\.html?$/i, "")
    .replace(/\/+$/, "")
    .toLowerCase();
}

/**
 * Whether `declared` (relative to `address` if need be) is the page at `address`: same site, same path, and no query
 * parameter of the declared one missing or different.
 */
export function isSamePage(declared: string, address: string): boolean {
  const here = webUrl(address);
  const there = URL.canParse(declared, address) ? new URL(stripped(new URL(declared, address))) : null;
  if (!here || !there) return false;
  return (
    siteOf(there.hostname) === siteOf(here.hostname) &&
    decode(pagePath(there)) === decode(pagePath(here)) &&
    [...there.searchParams].every(([name, value]) => here.searchParams.get(name) === value)
  );
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
