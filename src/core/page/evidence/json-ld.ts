import type { Thing } from "./thing";
import { valuesOf } from "./thing";
import { typeNames } from "./type-names";

/** Bounds against hostile pages: nesting looked into, things kept. */
const limits = { depth: 6, things: 120 } as const;

/** Properties under which a page names its main subject. */
const holders = ["@graph", "mainEntity", "mainEntityOfPage", "itemReviewed"] as const;

/**
 * The things the page's JSON-LD is about: top level, lists, `@graph`, and what they name as their main entity. Parts of
 * things (an article's publisher, a list's items) are not among them. Malformed scripts are skipped.
 */
export function readJsonLd(scripts: readonly string[]): readonly Thing[] {
  const things: Thing[] = [];
  for (const text of scripts) collect(parse(text), things, 0);
  return things;
}

function collect(value: unknown, things: Thing[], depth: number): void {
  if (depth > limits.depth || things.length >= limits.things) return;
  if (Array.isArray(value)) {
    for (const one of value.slice(0, limits.things)) collect(one, things, depth + 1);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  const types = typeNames(valuesOf(value, "@type"));
  if (types.length > 0)
    things.push({ source: "JSON-LD", types, properties: value as Record<string, unknown> });
  for (const name of holders) for (const inner of valuesOf(value, name)) collect(inner, things, depth + 1);
}

/** Strict JSON first; then what CMSs get wrong most: HTML comment marks, raw line breaks in strings, a last comma. */
function parse(text: string): unknown {
  for (const repair of [(raw: string) => raw, mended]) {
    try {
      return JSON.parse(repair(text));
    } catch {
      // Malformed: the mended reading is next, and after it there is nothing declared here.
    }
  }
  return null;
}

function mended(text: string): string {
  return text
    .replace(
      /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*;?\s*$/g,
      "",
    )
    .replace(/[\u0000-\u001f]+/g, " ")
    .replace(/,\s?([}\]])/g, "$1");
}
