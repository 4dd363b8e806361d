import { pageLimits } from "../page";
import { plainText, weightedLength } from "../plain-text";
import { looseText } from "./loose-text";

/** Blocks and line breaks looked at: more than any article has, few enough for a page of 100,000. */
const limits = { blocks: 1_200, breaks: 400, blockText: 3_000 } as const;
/** A block of this many letters outside of links is a paragraph of prose; CJK letters count double. */
const proseLength = 80;
/** Prose below which the text is looked for outside of paragraphs, too. */
const littleProse = 400;

/** What surrounds a page's own text. */
const surrounding =
  'nav,footer,aside,[role=navigation],[role=contentinfo],[role=dialog],[hidden],.sidebar,#sidebar,:is(div,section,ul,ol):is([class*="comment" i],[id*="comment" i],[class*="cookie" i],[id*="cookie" i],[class*="consent" i],[class*="related" i],[class*="footer" i])';

/** How the page's body is made: what can be counted without any layout. Lengths in letters, CJK ones double. */
export interface Structure {
  /** Prose in the one container that holds most of it: great in articles, small where teasers are spread out. */
  readonly mainProse: number;
  /** Prose anywhere outside navigation, comments and the like. */
  readonly allProse: number;
  readonly links: number;
  /** Headings below the first that are links: each leads to a page of its own. */
  readonly linkedHeadings: number;
  /** The first headings below the top one. */
  readonly headings: readonly string[];
  /** The beginning of the main text. */
  readonly sample: string;
}

/**
 * Counts what the body is made of, mostly by selectors: walking over every node costs five times as much, because each
 * node touched gets a wrapper of its own in the script's world.
 */
export function readStructure(document: Document): Structure {
  const prose = new Map<Element, number>();
  const texts: { text: string; container: Element }[] = [];
  const known = new Map<Element, boolean>();
  /** Asked per container, not per block: matching the long selector up the tree is the dearest step here. */
  const isAround = (container: Element): boolean => {
    const before = known.get(container);
    if (before !== undefined) return before;
    const answer = container.closest(surrounding) !== null;
    known.set(container, answer);
    return answer;
  };
  let allProse = 0;
  const take = (text: string, linked: number, container: Element): void => {
    texts.push({ text, container });
    const length = weightedLength(text) - linked;
    if (length < proseLength || linked > length) return;
    allProse += length;
    prose.set(container, (prose.get(container) ?? 0) + length);
    const around = container.parentElement;
    if (around) prose.set(around, (prose.get(around) ?? 0) + length * 0.9);
  };

  for (const block of first(document, "p,pre,blockquote,dd,h2,h3", limits.blocks)) {
    const text = folded(block.textContent);
    const container = block.parentElement;
    if (text.length < 15 || !container || isAround(container)) continue;
    if (block.tagName.startsWith("H")) texts.push({ text, container });
    else take(text, text.length < proseLength ? 0 : linkedLength(block), container);
  }
  for (const container of brokenLines(document))
    if (!isAround(container)) take(ownText(container), 0, container);
  if (allProse < littleProse)
    for (const { text, parent } of looseText(document)) {
      const container = parent.parentElement;
      if (container && (text.length < 40 || !isAround(container)))
        take(text, parent.tagName === "A" ? text.length : 0, container);
    }

  const [main, mainProse] = [...prose].reduce<[Element | null, number]>(
    (best, one) => (one[1] > best[1] ? one : best),
    [null, 0],
  );
  return {
    mainProse,
    allProse,
    links: document.querySelectorAll("a[href]").length,
    linkedHeadings: document.querySelectorAll(":is(h2,h3,h4,h5) a[href],a[href] :is(h2,h3,h4,h5)").length,
    headings: first(document, "h2,h3,h4", 40).map((one) => plainText(one.textContent, pageLimits.line)),
    sample: sampleOf(texts, mainProse > littleProse ? main : null),
  };
}

function first(document: Document, selector: string, cap: number): Element[] {
  return [...document.querySelectorAll(selector)].slice(0, cap);
}

function folded(text: string | null): string {
  return (text ?? "").slice(0, limits.blockText).replace(/\s+/g, " ").trim();
}

function linkedLength(block: Element): number {
  let length = 0;
  for (const link of block.querySelectorAll("a[href]")) length += weightedLength(folded(link.textContent));
  return length;
}

/** Elements whose paragraphs are set apart by line breaks alone, as on old and on many East Asian pages. */
function brokenLines(document: Document): ReadonlySet<Element> {
  const parents = first(document, "br", limits.breaks).flatMap(({ parentElement }) => parentElement ?? []);
  return new Set(parents.filter(({ tagName }) => !/^(?:P|PRE|BLOCKQUOTE|DD|A|H\d|SPAN|LI)$/.test(tagName)));
}

/** The text that stands in the element itself, not in its children. */
function ownText(element: Element): string {
  let text = "";
  let steps = 0;
  for (let node = element.firstChild; node && ++steps < limits.breaks; node = node.nextSibling)
    if (node.nodeType === 3) text += node.nodeValue;
  return folded(text);
}

/** The main container's text; where there is no prose to speak of, everything that was looked at. */
function sampleOf(texts: readonly { text: string; container: Element }[], main: Element | null): string {
  const own = main ? texts.filter(({ container }) => main.contains(container)) : texts;
  return plainText(own.map(({ text }) => text).join(" "), pageLimits.textSample);
}
