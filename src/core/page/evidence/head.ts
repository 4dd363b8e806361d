import type { Facts } from "../facts";
import { factLimits } from "../facts";
import { stripped } from "../stripped-url";
import { webUrl } from "../web-url";
import { plainText } from "../plain-text";
import { siteOf } from "../site";

/** What `meta` and `link` elements say, names in lower case with ":" between their parts ("og:title", "dc:creator"). */
export interface Head {
  /** The first non-empty value under any of the names, in the order of the names; "" if none. */
  meta(...names: readonly string[]): string;
  /** All values under the name, in document order. */
  all(name: string): readonly string[];
  /** Where the page says it lives, as written: `link rel=canonical`, and `og:url`. */
  readonly canonical: string;
}

/** What `meta` elements and the canonical link say, of the facts a reader brought. */
export function readHead({ metas, canonical }: Facts): Head {
  const values = new Map<string, string[]>();
  for (const [names, content] of metas) {
    const text = plainText(content, factLimits.value);
    if (!text) continue;
    for (const one of names.toLowerCase().split(/\s+/, 4)) {
      const name = one.replace(/[._]/g, ":");
      values.set(name, [...(values.get(name) ?? []), text]);
    }
  }
  return {
    meta: (...names) => names.map((name) => values.get(name)?.[0] ?? "").find(Boolean) ?? "",
    all: (name) => values.get(name) ?? [],
    canonical,
  };
}

/** A head that says nothing: for pages whose head still speaks of another page. */
export function silentHead(head: Head, kept: readonly string[]): Head {
  return {
    meta: (...names) => head.meta(...names.filter((name) => kept.includes(name))),
    all: (name) => (kept.includes(name) ? head.all(name) : []),
    canonical: "",
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
