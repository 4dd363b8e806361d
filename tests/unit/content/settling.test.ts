import { describe, expect, it } from "vitest";
import { createSettling, type Face } from "../../../src/content/settling";

/** A document whose title and heading the test sets, already read once. */
function shown(face: Face, text: string) {
  let now = face;
  const settling = createSettling(() => now);
  expect(settling.isReady(0, false)).toBe(true);
  expect(settling.accept(text)).toBe(true);
  return { settling, change: (next: Partial<Face>) => void (now = { ...now, ...next }) };
}

const old: Face = { title: "BM25", heading: "BM25" };

describe("a document that is another page from now on", () => {
  it("is read when title and heading have both changed and stand still", () => {
    const { settling, change } = shown(old, "search");
    settling.restart();
    expect(settling.isReady(0, false)).toBe(false);
    change({ title: "Roses" });
    expect(settling.isReady(1, false)).toBe(false);
    change({ heading: "Roses" });
    expect(settling.isReady(2, false)).toBe(false);
    expect(settling.isReady(3, false)).toBe(true);
    expect(settling.accept("roses")).toBe(true);
  });

  it("is not told while the old page's text is under the new title, not even at the end", () => {
    const { settling, change } = shown(old, "search");
    settling.restart();
    change({ title: "Roses" });
    settling.isReady(2, false);
    expect(settling.isReady(3, false)).toBe(true);
    expect(settling.accept("search")).toBe(false);
    expect(settling.isReady(4, true)).toBe(true);
    expect(settling.accept("search")).toBe(false);
  });

  it("knows the old text again when the heading is now a part of it", () => {
    const text = "A search engine has to decide which documents answer a query best. ".repeat(5);
    const { settling, change } = shown(old, text);
    settling.restart();
    change({ title: "Roses" });
    settling.isReady(2, false);
    expect(settling.accept(`BM25 ${text}`)).toBe(false);
    expect(settling.accept("Roses want to be cut back before the buds swell. ".repeat(5))).toBe(true);
  });

  it("is not held up for ever by a heading that is the site's name", () => {
    const { settling, change } = shown({ title: "BM25", heading: "The Daily" }, "search");
    settling.restart();
    change({ title: "Roses" });
    expect(settling.isReady(1, false)).toBe(false);
    expect(settling.isReady(2, false)).toBe(false);
    expect(settling.isReady(3, false)).toBe(true);
    expect(settling.accept("roses")).toBe(true);
  });

  it("is silent where nothing on it changed", () => {
    const { settling } = shown(old, "search");
    settling.restart();
    for (const look of [0, 1, 2, 3, 4]) expect(settling.isReady(look, look === 4)).toBe(false);
  });

  it("is compared with the last page that was told, however many changes came between", () => {
    const { settling, change } = shown(old, "search");
    settling.restart();
    change({ title: "Third" });
    settling.restart();
    change({ heading: "Third" });
    settling.isReady(0, false);
    expect(settling.isReady(1, false)).toBe(true);
    expect(settling.accept("search")).toBe(false);
  });
});

describe("a document that has just loaded", () => {
  it("is read at once, and once more when its title comes late", () => {
    const { settling, change } = shown({ title: "", heading: "" }, "");
    expect(settling.isReady(1, false)).toBe(false);
    change({ title: "BM25", heading: "BM25" });
    expect(settling.isReady(2, false)).toBe(false);
    expect(settling.isReady(3, false)).toBe(true);
  });
});
