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

/** What separates the selectors of a list that may be asked one by one; those inside `:is()` are not. */
const apart = ", ";

/**
 * Whether any selector of a list (separated by ", ") matches. Each alone is found several times faster than in a list:
 * one tag, class or attribute is what the browser has a short way for.
 */
export function has(parent: ParentNode, list: string): boolean {
  return list.split(apart).some((one) => parent.querySelector(one) !== null);
}

/** All that a list (separated by ", ") matches, in document order. Most selectors match nothing, and are left out. */
export function all(parent: ParentNode, list: string): ArrayLike<Element> {
  const there = list.includes(apart)
    ? list.split(apart).filter((one) => parent.querySelector(one) !== null)
    : [list];
  return there.length > 0 ? parent.querySelectorAll(there.join()) : [];
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
  const found = all(parent, selector);
  const kept: Element[] = [];
  // Indexed: spreading would make a wrapper for each of a hundred thousand links.
  for (let at = 0; at < found.length && at < sieveCap && kept.length < cap; at++) {
    const element = found[at] as Element;
    if (!fine || element.matches(fine)) kept.push(element);
  }
  return kept;
}
