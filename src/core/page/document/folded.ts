/** Text with white space folded to single blanks, of at most `cap` UTF-16 code units. Never throws. */
export function folded(text: string | null | undefined, cap: number): string {
  return text ? text.slice(0, cap).replace(/\s+/g, " ").trim() : "";
}

/** The first elements that match, at most `cap`. */
export function first(parent: ParentNode, selector: string, cap: number): Element[] {
  const found = parent.querySelectorAll(selector);
  const kept: Element[] = [];
  // Indexed: spreading would make a wrapper for each of a hundred thousand links.
  for (let at = 0; at < found.length && at < cap; at++) kept.push(found[at] as Element);
  return kept;
}
