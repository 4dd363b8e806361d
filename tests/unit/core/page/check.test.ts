import * as fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { checkPage } from "../../../../src/core/page/check";
import type { Facts } from "../../../../src/core/page/facts";
import { emptyPage, pageLimits, pageSchema } from "../../../../src/core/page/page";
import { nearMisses } from "../../../fakes/near-misses";

const tab = "https://www.example.org/a?utm_source=x";
const sent = { ...emptyPage("article", "https://example.org/a", "A story"), authors: ["Ada Example"] };

describe("what a content script sent", () => {
  it("passes as it is when it is a page of that tab's site", () =>
    expect(checkPage(sent, tab)).toEqual(sent));

  it("loses control and bidi characters and surplus white space", () => {
    expect(checkPage({ ...sent, title: " A\u202e s\u0000tory\n\n now\u200b " }, tab)?.title).toBe(
      "A story now",
    );
  });

  it("is cut to the limits, never through a character", () => {
    const page = checkPage(
      {
        ...sent,
        title: "😀".repeat(500),
        authors: Array.from({ length: 50 }, () => "Ada Example"),
        textSample: "x".repeat(90_000),
      },
      tab,
    );
    expect(page?.title.length).toBeLessThanOrEqual(pageLimits.line);
    expect(page?.title.isWellFormed?.() ?? true).toBe(true);
    expect(page?.authors).toHaveLength(pageLimits.authors);
    expect(page?.textSample).toHaveLength(pageLimits.textSample);
  });

  it.each(["https://evil.example.net/a", "javascript:alert(1)", "", 7])(
    "has the tab's address where it claims %s",
    (url) => {
      expect(checkPage({ ...sent, url }, tab)?.url).toBe("https://www.example.org/a");
    },
  );

  it("cannot make a private tab public", () =>
    expect(checkPage(sent, "https://example.org/login")?.kind).toBe("private"));

  it("brings a person only on a profile", () => {
    const person = {
      name: "Ada Example",
      jobTitle: "",
      org: "",
      description: "",
      urls: ["javascript:x", "https://ada.example.org/?fbclid=1"],
      emails: [],
    };
    expect(checkPage({ ...sent, person }, tab)?.person).toBeNull();
    expect(checkPage({ ...sent, kind: "profile", person }, tab)?.person?.urls).toEqual([
      "https://ada.example.org/",
    ]);
  });

  it("is nothing where it is no page", () => {
    for (const other of [null, 3, "page", [], {}, { ...sent, kind: "virus" }, { ...sent, title: 3 }])
      expect(checkPage(other, tab)).toBeNull();
    expect(
      checkPage(
        {
          get kind() {
            throw new Error("trap");
          },
        },
        tab,
      ),
    ).toBeNull();
  });

  it("is a page or nothing, whatever it is", () => {
    fc.assert(
      fc.property(fc.anything({ maxDepth: 2 }), fc.webUrl(), (value, address) => {
        const page = checkPage(value, address);
        expect(page === null || typeof page.kind === "string").toBe(true);
      }),
    );
  });

  it("may call anything its facts: there is a page, within the limits", () => {
    fc.assert(
      fc.property(fc.record({ kind: fc.constant("other"), facts: fc.object() }), (value) => {
        expect(checkPage(value, tab)?.url).toBe("https://www.example.org/a");
      }),
    );
  });

  it("may lie in any one of its facts: they are facts all the same, and the page is one", () => {
    const right: Facts = {
      address: tab,
      lang: "en",
      tab: "A story",
      opening: ["A story"],
      loadedAt: tab,
      outLinks: [],
      topHeadings: ["A story"],
      metas: [["og:type", "article"]],
      canonical: "https://example.org/a",
      jsonLd: [`{"@type":"Article","headline":"A story"}`],
      items: [{ source: "microdata", types: ["Article"], properties: { headline: ["A story"] } }],
      cards: [],
      entries: 0,
      hasEvent: false,
      structure: {
        mainProse: 900,
        allProse: 900,
        links: 3,
        linkedHeadings: 0,
        headings: [],
        sample: "Once.",
      },
      hasMarkedBody: true,
      articles: 1,
      linksPreprint: false,
      hasSound: false,
      hasIsbn: false,
      authors: ["Ada Example"],
      bylines: [],
      time: "2026-03-02",
      topicLinks: [],
      meLinks: [],
      mailLinks: [],
      brands: [],
      imageAlts: [],
      footer: "",
    };
    fc.assert(
      fc.property(nearMisses(fc.constant(right)), (facts) => {
        const page = checkPage({ kind: "other", facts }, tab);
        expect(page === null || v.is(pageSchema, page)).toBe(true);
        if (typeof facts === "object" && facts !== null && !Array.isArray(facts)) expect(page).not.toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it("is not judged at another site's address", () => {
    const facts = { address: "https://github.com/ada", tab: "Ada Example" };
    expect(checkPage({ ...sent, facts }, tab)).toMatchObject({
      kind: "other",
      url: "https://www.example.org/a",
      title: "Ada Example",
    });
  });
});
