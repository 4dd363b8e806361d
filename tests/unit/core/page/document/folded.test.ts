import { describe, expect, it } from "vitest";
import { all, first, has } from "../../../../../src/core/page/document/folded";
import { documentOf } from "../document-of";

const document = documentOf(
  '<article><h2 id="a">One</h2><p id="b" class="note">Two</p><h3 id="c">Three</h3><p id="d">Four</p></article>',
);
const ids = (found: ArrayLike<Element>): string[] => Array.from(found, ({ id }) => id);

describe("a list of selectors that are asked one by one", () => {
  it("finds what the list finds, in document order, each element once", () => {
    const list = "p, h2, blockquote, .note, h3";
    expect(ids(all(document, list))).toEqual(["a", "b", "c", "d"]);
    expect(ids(all(document, list))).toEqual(ids(document.querySelectorAll(list)));
    expect(ids(first(document, list, 3, ":not(h2)"))).toEqual(["b", "c", "d"]);
  });

  it("finds nothing where none of them is there", () => {
    expect(ids(all(document, "blockquote, .quote"))).toEqual([]);
    expect(has(document, "blockquote, .quote")).toBe(false);
    expect(has(document, "blockquote, .note")).toBe(true);
  });

  it("leaves a selector whole that has a list within it", () => {
    expect(ids(all(document, ":is(h2,h3):not(.note,.quote)"))).toEqual(["a", "c"]);
  });
});
