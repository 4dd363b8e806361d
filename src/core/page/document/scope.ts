/** Elements above which a page is too vast to look through: each selector takes a millisecond for some ten thousand. */
const most = 60_000;

/**
 * Where to look for things: in the whole document, or in its head alone where the rest would hold up the page. Such a
 * page is told by its head, its first words and its address; one with a vast head by its words and address.
 */
export function scopeOf(document: Document): ParentNode {
  const isVast = (one: Document | Element): boolean => one.getElementsByTagName("*").length > most;
  if (!isVast(document)) return document;
  const head = document.querySelector("head");
  return head && !isVast(head) ? head : document.createDocumentFragment();
}
