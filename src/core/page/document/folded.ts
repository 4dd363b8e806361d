/**
 * Text with white space folded to single blanks, of at most `cap` UTF-16 code units. Never throws. Most text needs no
 * folding, and to see that is far quicker than the pattern.
 */
export function folded(text: string | null | undefined, cap: number): string {
  if (!text) return "";
  const cut = text.length > cap ? text.slice(0, cap) : text;
  const isFolded = !(cut.includes("\n") || cut.includes("  ") || cut.includes("\t"));
  return isFolded ? cut.trim() : cut.trim().replace(/ \s+|[^\S ]\s*/g, " ");
}

/** Elements looked at more closely, of those that a coarse selector found. */
const sieveCap = 2_000;

/**
 * The first elements that match, at most `cap`.
 *
 * @param fine what they must match as well. A list of many selectors is asked of every element there is; where a shorter
 * one lets few enough through, the page is gone over in a fraction of the time.
 */
export function first(parent: ParentNode, selector: string, cap: number, fine = ""): Element[] {
  const found = parent.querySelectorAll(selector);
  const kept: Element[] = [];
  // Indexed: spreading would make a wrapper for each of a hundred thousand links.
  for (let at = 0; at < found.length && at < sieveCap && kept.length < cap; at++) {
    const element = found[at] as Element;
    if (!fine || element.matches(fine)) kept.push(element);
  }
  return kept;
}
