import { factLimits } from "../facts";
import { all, folded } from "./folded";
import { inEitherCase } from "./names";

/** Nodes walked over: what stands near the heading is near. */
const nodeCap = 500;
/** Elements whose words belong to the line they stand in. */
const inline = inEitherCase(
  "A ABBR B BDI BIG CITE CODE EM FONT I LABEL MARK NOBR Q S SMALL STRONG SUB SUP TIME TT U",
);
const unseen = inEitherCase("SCRIPT STYLE NOSCRIPT TEMPLATE SELECT TEXTAREA BUTTON NAV FOOTER SVG IFRAME");

/**
 * The lines a reader sees first: from the top heading on, or from the beginning of the body where there is none, in
 * document order, each as long as it stands in one block. Bylines, dates and places of events, somebody's post and
 * address stand here, whatever they are marked up with.
 */
export function readOpening(document: Document, scope: ParentNode): readonly string[] {
  const start = startOf(scope) ?? document.querySelector("body");
  if (!start) return [];
  const lines: string[] = [];
  let line = "";
  let block: Node = start;
  const end = (): void => {
    // Most elements end no line.
    if (line === "") return;
    const text = folded(line, factLimits.opening.text);
    if (text.length > 1) lines.push(text);
    line = "";
  };
  // 5 = elements and text nodes.
  const walker = document.createTreeWalker(document, 5);
  walker.currentNode = start;
  let node: Node | null = walker.nextNode();
  for (let steps = 0; node && steps < nodeCap && lines.length < factLimits.opening.lines; steps++) {
    let isSkipped = false;
    // One question to the node instead of two: there are five hundred of them.
    const name = node.nodeName;
    if (name === "#text") {
      if (!block.contains(node)) {
        end();
        block = node.parentNode ?? start;
      }
      if (line.length < factLimits.opening.text)
        line += (node as Text).data.slice(0, factLimits.opening.text);
    } else if (!inline.has(name)) {
      end();
      block = node;
      isSkipped = unseen.has(name);
    }
    node = isSkipped ? pastSubtree(walker) : walker.nextNode();
  }
  end();
  return lines;
}

/** Where the page's own text begins: its top heading, or what stands above it in the main element. */
function startOf(scope: ParentNode): Element | null {
  const top = scope.querySelector("h1");
  const main = all(scope, "main, [role=main]")[0];
  if (!top) return main ?? scope.querySelector("h2");
  const first = main?.querySelector("h2");
  // 2 = `top` is preceded by it.
  return first && (top.compareDocumentPosition(first) & 2) !== 0 ? first : top;
}

/** The node after everything in the current one. */
function pastSubtree(walker: TreeWalker): Node | null {
  for (;;) {
    const sibling = walker.nextSibling();
    if (sibling) return sibling;
    if (!walker.parentNode()) return null;
  }
}
