import { decodeRaw } from "../decode-text.ts";
import type { CodePage } from "../guess-code-page.ts";
import { readQuotedPrintable } from "./quoted-printable.ts";

/** One property, taken apart: `item1.EMAIL;TYPE=work:ann@example.org`. The value is still escaped. */
export interface Property {
  /** Lower case; empty where there is none. Ties an `X-ABLabel` to its property. */
  readonly group: string;
  /** Upper case. */
  readonly name: string;
  /** Names in upper case; values as written, lists split. Bare words of vCard 2.1 are under `TYPE` or `ENCODING`. */
  readonly parameters: ReadonlyMap<string, readonly string[]>;
  readonly value: string;
}

/**
 * Take a content line apart (RFC 6350, 3.3; bare parameters: vCard 2.1); null where it has no name or no colon.
 *
 * @param likely The code page of what names none, where each character stands for a byte; null where the text is final.
 */
export function parseProperty(line: string, likely: CodePage | null): Property | null {
  const colon = endOfHead(line);
  if (colon < 0) return null;
  const [name = "", ...written] = splitOutsideQuotes(line.slice(0, colon), ";");
  const dot = name.indexOf(".");
  const parameters = new Map<string, string[]>();
  for (const one of written) addParameter(parameters, one);
  const property = name
    .slice(dot + 1)
    .trim()
    .toUpperCase();
  if (!/^[\w-]+$/.test(property)) return null;
  const charset = parameters.get("CHARSET")?.[0] ?? "";
  const isQuoted = parameters.get("ENCODING")?.[0]?.toUpperCase() === "QUOTED-PRINTABLE";
  const text = line.slice(colon + 1);
  return {
    group: name.slice(0, Math.max(0, dot)).trim().toLowerCase(),
    name: property,
    parameters,
    value: isQuoted
      ? readQuotedPrintable(text, likely, charset)
      : likely === null
        ? text
        : decodeRaw(text, charset, likely),
  };
}

/** The values of TYPE in lower case, of all its spellings: `TYPE=WORK,VOICE`, `TYPE="work,voice"`, `WORK;VOICE`. */
export function typesOf(property: Property): string[] {
  return (property.parameters.get("TYPE") ?? []).map((type) => type.toLowerCase());
}

/** The first value of a parameter, or empty. */
export function parameterOf(property: Property, name: string): string {
  return property.parameters.get(name)?.[0] ?? "";
}

/** Where the value begins: the first colon that is not inside quotes, or the first of all where quotes never close. */
function endOfHead(line: string): number {
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const sign = line[at];
    if (sign === '"') quoted = !quoted;
    else if (sign === ":" && !quoted) return at;
  }
  return quoted ? line.indexOf(":") : -1;
}

function splitOutsideQuotes(text: string, separator: string): string[] {
  const parts: string[] = [];
  let quoted = false;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') quoted = !quoted;
    else if (text[at] === separator && !quoted) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

function addParameter(parameters: Map<string, string[]>, written: string): void {
  const equals = written.indexOf("=");
  const bare = written.trim().toUpperCase();
  if (bare === "") return;
  if (equals < 0) {
    const isEncoding = /^(?:QUOTED-PRINTABLE|BASE64|8BIT|7BIT|B)$/.test(bare);
    append(parameters, isEncoding ? "ENCODING" : "TYPE", [bare]);
    return;
  }
  const values = splitOutsideQuotes(written.slice(equals + 1), ",").flatMap((value) => {
    const unquoted = value.trim().replace(/^"|"$/g, "");
    // `TYPE="work,voice"` is a list to those who write it, though not to RFC 6350.
    return bare.startsWith("TYPE=") ? unquoted.split(",") : [unquoted];
  });
  append(parameters, written.slice(0, equals).trim().toUpperCase(), values.map(unescapeParameter));
}

function append(parameters: Map<string, string[]>, name: string, values: readonly string[]): void {
  const known = parameters.get(name);
  if (known === undefined) parameters.set(name, [...values]);
  else known.push(...values);
}

/** `^n`, `^^` and `^'` (RFC 6868). */
function unescapeParameter(value: string): string {
  return value.replace(/\^([n^'])/g, (_, sign: string) => (sign === "n" ? "\n" : sign === "'" ? '"' : "^"));
}
