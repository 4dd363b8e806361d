import { folded } from "./folded";
import { inEitherCase } from "./names";

/** Text nodes looked at, and how much text of all and of one. */
const limits = { nodes: 1_200, all: 12_000, text: 6_000 } as const;

const unseen = inEitherCase("SCRIPT STYLE NOSCRIPT TEMPLATE OPTION TEXTAREA BUTTON TITLE");

/** Texts with the elements they stand in, wherever they stand: for pages that write without paragraphs. */
export function looseText(document: Document): readonly { text: string; parent: Element }[] {
  "use rarely";
  const body = document.querySelector("body");
  if (!body) return [];
  let left: number = limits.all;
  const found: { text: string; parent: Element }[] = [];
  // 4 = NodeFilter.SHOW_TEXT, a global that pure code does not reach for.
  const walker = document.createTreeWalker(body, 4);
  for (let steps = 0; steps < limits.nodes && left > 0; steps++) {
    const node = walker.nextNode() as Text | null;
    if (!node) break;
    const { data } = node;
    // Most texts are white space between elements, and some are scripts.
    const text = (data.length > limits.text ? data.slice(0, limits.text) : data).trim();
    if (text.length < 2) continue;
    const parent = node.parentElement;
    if (!parent || unseen.has(parent.tagName)) continue;
    found.push({ text: folded(text, limits.text), parent });
    left -= text.length;
  }
  return found;
}
