import { describe, expect, it } from "vitest";
import { settle, typeInto, withoutAt, type Chips } from "../../../../src/ui/kit/chips";

const none: Chips = { items: [], pending: "" };

describe("what is typed into a chips field", () => {
  it("is entered up to the last comma, the rest stays in the box", () => {
    expect(typeInto(none, "search engines, BM")).toEqual({ items: ["search engines"], pending: "BM" });
  });

  it("knows the commas of Arabic, Chinese and Japanese", () => {
    expect(typeInto(none, "شعر،تاريخ，歴史、").items).toEqual(["شعر", "تاريخ", "歴史"]);
  });

  it("is entered without empty parts, and each once whatever its case", () => {
    expect(typeInto({ items: ["Maps"], pending: "" }, " ,, maps, open   data,").items).toEqual([
      "Maps",
      "open data",
    ]);
  });

  it("is not lost when the form is saved before the comma came", () => {
    expect(settle({ items: ["maps"], pending: " BM25 " })).toEqual({ items: ["maps", "BM25"], pending: "" });
  });

  it("leaves the box alone when an item is taken out", () => {
    expect(withoutAt({ items: ["a", "b"], pending: "c" }, 0)).toEqual({ items: ["b"], pending: "c" });
  });
});
