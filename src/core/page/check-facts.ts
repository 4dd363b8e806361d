import type { Thing } from "./evidence/thing";
import { valuesOf } from "./evidence/thing";
import { typeNames } from "./evidence/type-names";
import type { Card, Facts, Structure } from "./facts";
import { factLimits } from "./facts";
import { pageLimits } from "./limits";

/**
 * What a content script calls its facts, made into facts: what is missing or of another make is empty, what is too long
 * is cut. Texts keep their control characters: each loses them where it becomes part of the page.
 */
export function checkFacts(untrusted: Record<string, unknown>): Facts {
  const { address, lang, tab, canonical, time } = untrusted;
  return {
    address: text(address, factLimits.value),
    loadedAt: text(untrusted["loadedAt"], factLimits.value),
    lang: text(lang, 60),
    tab: text(tab, pageLimits.line * 8),
    topHeadings: texts(untrusted["topHeadings"], 12, pageLimits.line * 8),
    opening: texts(untrusted["opening"], factLimits.opening.lines, factLimits.opening.text),
    metas: list(untrusted["metas"], factLimits.metas).flatMap((one) => {
      const [name, content] = texts(one, 2, factLimits.value);
      return name && content ? ([[name, content]] as const) : [];
    }),
    canonical: text(canonical, factLimits.value),
    jsonLd: texts(untrusted["jsonLd"], factLimits.scripts, factLimits.jsonLd),
    items: list(untrusted["items"], factLimits.items).flatMap(thing),
    cards: list(untrusted["cards"], factLimits.list).map(card),
    entries: count(untrusted["entries"]),
    hasEvent: untrusted["hasEvent"] === true,
    structure: structure(untrusted["structure"]),
    hasMarkedBody: untrusted["hasMarkedBody"] === true,
    articles: count(untrusted["articles"]),
    linksPreprint: untrusted["linksPreprint"] === true,
    hasSound: untrusted["hasSound"] === true,
    hasIsbn: untrusted["hasIsbn"] === true,
    brands: texts(untrusted["brands"], factLimits.brands, pageLimits.line),
    imageAlts: texts(untrusted["imageAlts"], factLimits.imageAlts, pageLimits.line),
    footer: text(untrusted["footer"], factLimits.text),
    authors: texts(untrusted["authors"], 8, factLimits.text),
    bylines: texts(untrusted["bylines"], 8, factLimits.text),
    time: text(time, 60),
    topicLinks: texts(untrusted["topicLinks"], factLimits.list, factLimits.text),
    meLinks: texts(untrusted["meLinks"], factLimits.list, factLimits.value),
    mailLinks: texts(untrusted["mailLinks"], factLimits.list, factLimits.value),
    outLinks: texts(untrusted["outLinks"], factLimits.outLinks, factLimits.text),
  };
}

function structure(untrusted: unknown): Structure {
  const one = record(untrusted);
  return {
    mainProse: count(one["mainProse"]),
    allProse: count(one["allProse"]),
    links: count(one["links"]),
    linkedHeadings: count(one["linkedHeadings"]),
    headings: texts(one["headings"], 40, pageLimits.line * 2),
    sample: text(one["sample"], pageLimits.textSample),
  };
}

function card(untrusted: unknown): Card {
  const one = record(untrusted);
  return {
    urls: texts(one["urls"], 40, factLimits.value),
    uids: texts(one["uids"], 40, factLimits.value),
    isInside: one["isInside"] === true,
    hasMe: one["hasMe"] === true,
    name: text(one["name"], factLimits.text),
    jobTitle: text(one["jobTitle"], factLimits.text),
    org: text(one["org"], factLimits.text),
    note: text(one["note"], pageLimits.description),
  };
}

/** Annotated things: the properties stay as they are, because whoever reads them believes nothing of their make. */
function thing(untrusted: unknown): Thing[] {
  const one = record(untrusted);
  const types = typeNames(valuesOf(one, "types"));
  const source = one["source"] === "RDFa" ? "RDFa" : "microdata";
  return types.length > 0 ? [{ source, types, properties: record(one["properties"]) }] : [];
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function list(value: unknown, cap: number): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, cap) : [];
}

function text(value: unknown, cap: number): string {
  return typeof value === "string" ? value.slice(0, cap) : "";
}

function texts(value: unknown, cap: number, length: number): string[] {
  return list(value, cap).map((one) => text(one, length));
}

function count(value: unknown): number {
  return typeof value === "number" && value >= 0 && value < 1e9 ? value : 0;
}
