import { contactLimits } from "../contact/contact.ts";

/**
 * Characters that a name or note never needs and that can hide or turn text: C0 and C1 controls, the byte order mark,
 * bidirectional marks, embeddings, overrides and isolates (UAX #9), and lone surrogates. Zero-width joiners stay:
 * emoji and several scripts are written with them.
 */
// oxlint-disable-next-line no-control-regex -- the controls are what is looked for
const unwanted =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]/gu;

/** A single line without hidden characters, trimmed, at most `contactLimits.line` long. */
export function cleanLine(text: string): string {
  return cut(
    text
      .replace(/[\t\n\r\u0085\u2028\u2029]/g, " ")
      .replace(unwanted, "")
      .trim(),
    contactLimits.line,
  );
}

/** Several lines without hidden characters, line ends as `\n`, trimmed at the end, at most `contactLimits.note` long. */
export function cleanNote(text: string): string {
  const lines = text.replace(/\r\n|[\r\u0085\u2028\u2029]/g, "\n").replace(unwanted, "");
  return cut(lines.trim(), contactLimits.note);
}

/** Cleaned, not empty, no two that differ only in case, at most `contactLimits.list`; the first spelling stays. */
export function cleanList(texts: readonly string[]): string[] {
  return uniqueBy(texts.map(cleanLine), (text) => text).slice(0, contactLimits.list);
}

/** The first of those whose key is the same but for case; those with an empty key are left out. */
export function uniqueBy<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const folded = key(item).toLowerCase();
    if (folded === "" || seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}

/** At most `length` UTF-16 units, never half a surrogate pair, no space at the end. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return text
    .slice(0, length)
    .replace(/[\ud800-\udfff]$/u, "")
    .trimEnd();
}
