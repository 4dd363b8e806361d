/** Text nodes looked at, and of what length a text is worth keeping. */
const limits = { nodes: 2_500, shortest: 2 } as const;

const unseen = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|OPTION|TEXTAREA|BUTTON|TITLE)$/;

/** Texts with the elements they stand in, wherever they stand: for pages that write without paragraphs. */
export function looseText(document: Document): readonly { text: string; parent: Element }[] {
  const body = document.querySelector("body");
  if (!body) return [];
  const found: { text: string; parent: Element }[] = [];
  // 4 = NodeFilter.SHOW_TEXT, a global that pure code does not reach for.
  const walker = document.createTreeWalker(body, 4);
  for (let steps = 0; steps < limits.nodes && walker.nextNode(); steps++) {
    const text = (walker.currentNode.nodeValue ?? "").replace(/\s+/g, " ").trim();
    const parent = walker.currentNode.parentElement;
    if (text.length >= limits.shortest && parent && !unseen.test(parent.tagName))
      found.push({ text, parent });
  }
  return found;
}
