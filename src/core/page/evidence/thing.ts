import { plainText } from "../plain-text";
import { pageLimits } from "../page";

/** A thing a page declares, in schema.org words, from JSON-LD, microdata or RDFa Lite alike. Values are untrusted. */
export interface Thing {
  readonly source: "JSON-LD" | "microdata" | "RDFa";
  /** Types without their vocabulary: "NewsArticle". */
  readonly types: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The values under a property, always as a list, at most twenty. */
export function valuesOf(properties: unknown, name: string): readonly unknown[] {
  if (typeof properties !== "object" || properties === null || !Object.hasOwn(properties, name)) return [];
  const value = (properties as Record<string, unknown>)[name];
  return Array.isArray(value) ? value.slice(0, 20) : value === undefined || value === null ? [] : [value];
}

/** A value as one line of text: itself, its `@value`, or the `name` of the thing it is. "" if it is none of these. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return plainText(value, pageLimits.line);
  return (
    ["name", "@value"]
      .map((name) => valuesOf(value, name)[0])
      .map((one) => plainText(one, pageLimits.line))
      .find(Boolean) ?? ""
  );
}

/** The first text under any of the names, in the order of the names. */
export function firstText(properties: unknown, ...names: readonly string[]): string {
  return names.flatMap((name) => valuesOf(properties, name).map(textOf)).find(Boolean) ?? "";
}

/** The addresses a thing gives for itself: `url`, `@id`, `mainEntityOfPage`. */
export function addressesOf(properties: unknown): readonly string[] {
  return ["url", "@id", "mainEntityOfPage"]
    .flatMap((name) => valuesOf(properties, name))
    .flatMap((value) => (typeof value === "string" ? [value] : valuesOf(value, "@id")))
    .filter((value): value is string => typeof value === "string" && value.length < pageLimits.url);
}
