/** What a chips field holds: what was entered, and what is typed but not entered yet. */
export interface Chips {
  readonly items: readonly string[];
  readonly pending: string;
}

/** Commas of the scripts people type in: Latin, Arabic, Chinese and Japanese; and line ends of pasted text. */
const separators = /[,،，、\n\r]+/u;

/** What was typed: all that stands before a comma is entered, the rest stays in the text box. */
export function typeInto(chips: Chips, text: string): Chips {
  const parts = text.split(separators);
  const pending = parts.pop() ?? "";
  return { items: withAll(chips.items, parts), pending: parts.length > 0 ? pending.trimStart() : pending };
}

/** Everything entered, the text in the box too. */
export function settle(chips: Chips): Chips {
  return { items: withAll(chips.items, chips.pending.split(separators)), pending: "" };
}

/** Without the item at this place. */
export function withoutAt(chips: Chips, at: number): Chips {
  return { ...chips, items: chips.items.filter((_, place) => place !== at) };
}

/** Trimmed, not empty, none twice whatever its case. */
function withAll(items: readonly string[], texts: readonly string[]): string[] {
  const all = [...items];
  const seen = new Set(items.map((item) => item.toLowerCase()));
  for (const text of texts.map((one) => one.replaceAll(/\s+/g, " ").trim())) {
    if (text === "" || seen.has(text.toLowerCase())) continue;
    seen.add(text.toLowerCase());
    all.push(text);
  }
  return all;
}
