/**
 * What surrounds a page's own text. Names without their first letter, which some write large: to compare without regard
 * to case takes the browser three times as long.
 */
const surrounding =
  "nav,footer,aside,[role=navigation],[role=contentinfo],[role=dialog],[hidden],.sidebar,#sidebar,:is(div,section,ul,ol):is([class*=omment],[id*=omment],[class*=ookie],[id*=ookie],[class*=onsent],[class*=elated],[class*=ooter])";

/** Ancestors asked on the way up: more than any page has that was not made to be deep. */
const heightCap = 200;

/**
 * Asks whether an element is, or stands in, what surrounds a page's own text. Remembers the answer for each element on
 * the way up: blocks share their ancestors, and matching the long selector is the dearest step of reading.
 */
export function surroundings(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const path: Element[] = [];
    let answer: boolean | undefined = false;
    for (let one: Element | null = element; one && path.length < heightCap; one = one.parentElement) {
      answer = known.get(one);
      if (answer !== undefined) break;
      path.push(one);
      answer = one.matches(surrounding);
      if (answer) break;
    }
    for (const one of path) known.set(one, answer);
    return answer;
  };
}
