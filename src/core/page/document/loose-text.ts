import { folded } from "./folded";

/** Text nodes looked at, how much text of all and of one, and from what length on one may be a script. */
const limits = { nodes: 1_200, all: 12_000, text: 6_000, line: 500 } as const;

const unseen = new Set("SCRIPT STYLE NOSCRIPT TEMPLATE OPTION TEXTAREA BUTTON TITLE".split(" "));

/** Texts with the elements they stand in, wherever they stand: for pages that write without paragraphs. */
export function looseText(document: Document): readonly { text: string; parent: Element }[] {
  const body = document.querySelector("body");
  if (!body) return [];
  let left: number = limits.all;
  const found: { text: string; parent: Element }[] = [];
  // 4 = NodeFilter.SHOW_TEXT, a global that pure code does not reach for.
  const walker = document.createTreeWalker(body, 4);
  for (let steps = 0; steps < limits.nodes && left > 0; steps++) {
    const node = walker.nextNode() as Text | null;
    if (!node) break;
    // A script's text is not copied over to be thrown away; most of the rest is white space between elements.
    const isLong = node.length > limits.line;
    if (isLong && isUnseen(node.parentElement)) continue;
    const text = node.data.slice(0, limits.text).trim();
    if (text.length < 2) continue;
    const parent = node.parentElement;
    if (!parent || (!isLong && isUnseen(parent))) continue;
    found.push({ text: folded(text, limits.text), parent });
    left -= text.length;
  }
  return found;
}

function isUnseen(element: Element | null): boolean {
  return element !== null && unseen.has(element.tagName);
}
