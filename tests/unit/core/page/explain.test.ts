import { describe, expect, it } from "vitest";
import { explain } from "../../../../src/core/page/explain";
import { documentOf } from "./document-of";
import { readDocument } from "./read-document";

describe("what a page was taken for", () => {
  it("is explained in one line, the strongest reason first", () => {
    const address = "https://example.org/blog/bees";
    const page = readDocument(
      documentOf(
        `<title>Bees</title><script type="application/ld+json">{"@type":"BlogPosting","headline":"Bees"}</script><h1>Bees</h1>`,
        address,
      ),
      address,
    );
    expect(explain(page)).toMatch(/^article, because of: article \+5: JSON-LD BlogPosting · article \+1.5: /);
  });

  it("is explained where nothing was found, and of a private page by its sign alone", () => {
    expect(explain({ kind: "other", evidence: [] })).toBe("other: nothing spoke for anything else");
    expect(explain({ kind: "private", evidence: ["private: by its address"] })).toBe(
      "private, because of: private: by its address",
    );
  });

  it("does not go on forever", () => {
    const evidence = Array.from({ length: 20 }, (_, at) => `article +${at}: reason`);
    expect(explain({ kind: "article", evidence })).toMatch(/ · and 12 more$/);
  });
});
