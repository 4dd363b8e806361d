import type { Structure } from "../facts";
import { pageLimits } from "../limits";
import { weightedLength } from "../weighted-length";
import { all, first, folded } from "./folded";
import { looseText } from "./loose-text";
import type { Steps } from "../../steps";
import { surroundings } from "./surroundings";

/** Blocks and line breaks looked at: more than any article has, few enough for a page of 100,000. */
const limits = { blocks: 1_500, breaks: 400, blockText: 3_000, headings: 40 } as const;
/** Blocks looked at between two pauses. */
const stride = 100;
/** A block of this many letters outside of links is a paragraph of prose; CJK letters count double. */
const proseLength = 80;
/** Prose below which the text is looked for outside of paragraphs, too. */
const littleProse = 400;
/** Prose from which on line breaks are not looked at: who writes paragraphs does not set them apart by breaks. */
const enoughProse = 5_000;

/** Breaks that set paragraphs apart: not those in a paragraph, or in what stands in a line. */
const paragraphBreak = ":not(p,pre,blockquote,dd,a,h1,h2,h3,h4,h5,h6,span,li)>br";

/**
 * Counts what the body is made of, mostly by selectors: walking over every node costs five times as much, because each
 * node touched gets a wrapper of its own in the script's world. `scope` is where to look, see `scopeOf`.
 */
export function* readStructure(document: Document, scope: ParentNode): Steps<Structure> {
  const prose = new Map<Element, number>();
  const texts: { text: string; container: Element }[] = [];
  const headings: string[] = [];
  const isAround = surroundings();
  let allProse = 0;
  let linkedHeadings = 0;
  const take = (text: string, linked: number, container: Element): void => {
    texts.push({ text, container });
    const length = weightedLength(text) - linked;
    if (length < proseLength || linked > length) return;
    allProse += length;
    prose.set(container, (prose.get(container) ?? 0) + length);
    const around = container.parentElement;
    if (around) prose.set(around, (prose.get(around) ?? 0) + length * 0.9);
  };

  const blocks = all(scope, "p, pre, blockquote, dd, h2, h3, h4, h5");
  for (let at = 0; at < blocks.length && at < limits.blocks; at++) {
    if (at % stride === stride - 1) yield;
    const block = blocks[at] as Element;
    const text = folded(block.textContent, limits.blockText);
    const name = block.localName;
    const isHeading = name.startsWith("h");
    if (isHeading) {
      // A heading that leads to a page of its own is a teaser's.
      linkedHeadings += block.querySelectorAll("a[href]").length || (block.closest("a[href]") ? 1 : 0);
      if (name !== "h5" && headings.length < limits.headings)
        headings.push(text.slice(0, pageLimits.line * 2));
    }
    if (text.length < 15 || (isHeading && name > "h3")) continue;
    const container = block.parentElement;
    if (!container || isAround(container)) continue;
    if (isHeading) texts.push({ text, container });
    else if (isTeaser(block)) linkedHeadings++;
    else take(text, text.length < proseLength ? 0 : linkedLength(block), container);
  }
  yield;
  if (allProse < enoughProse)
    for (const container of brokenLines(scope))
      if (!isAround(container)) take(ownText(container), 0, container);
  yield;
  if (allProse < littleProse)
    for (const { text, parent } of looseText(document)) {
      const container = isTeaser(parent) ? null : parent.parentElement;
      if (container && (text.length < 40 || !isAround(container)))
        take(text, parent.localName === "a" ? text.length : 0, container);
    }

  let main: Element | null = null;
  let mainProse = 0;
  for (const [container, length] of prose)
    if (length > mainProse) {
      main = container;
      mainProse = length;
    }
  return {
    mainProse,
    allProse,
    links: document.links.length,
    linkedHeadings,
    headings,
    sample: sampleOf(texts, mainProse > littleProse ? main : null),
  };
}

/** Whether it explains a term that leads to a page of its own: that is a teaser, as below a linked heading. */
function isTeaser(block: Element): boolean {
  const term = block.localName === "dd" ? block.previousElementSibling : null;
  const link = term?.localName === "dt" ? term.firstElementChild : null;
  return (
    term !== null &&
    link !== null &&
    (link.hasAttribute("href") || link.querySelector("a[href]") !== null) &&
    link.textContent.length * 2 > term.textContent.length
  );
}

function linkedLength(block: Element): number {
  if (block.childElementCount === 0) return 0;
  let length = 0;
  for (const link of first(block, "a[href]", 200))
    length += weightedLength(folded(link.textContent, limits.blockText));
  return length;
}

/** Elements whose paragraphs are set apart by line breaks alone, as on old and on many East Asian pages. */
function brokenLines(scope: ParentNode): ReadonlySet<Element> {
  const parents = new Set<Element>();
  for (const { parentElement } of first(scope, paragraphBreak, limits.breaks))
    if (parentElement) parents.add(parentElement);
  return parents;
}

/** The text that stands in the element itself, not in its children. */
function ownText(element: Element): string {
  "use rarely";
  let text = "";
  let steps = 0;
  for (let node = element.firstChild; node && ++steps < limits.breaks; node = node.nextSibling)
    if (node.nodeType === 3) text += node.nodeValue;
  return folded(text, limits.blockText);
}

/** The main container's text; where there is no prose to speak of, everything that was looked at. */
function sampleOf(texts: readonly { text: string; container: Element }[], main: Element | null): string {
  let sample = "";
  for (const { text, container } of texts) {
    if (sample.length >= pageLimits.textSample) break;
    if (!main || main.contains(container)) sample += `${text} `;
  }
  return sample.slice(0, pageLimits.textSample);
}
