import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as v from "valibot";
import { pageLimits, pageSchema, type Page } from "../../../../src/core/page/page";
import { checkPage } from "../../../../src/core/page/check";
import { documentOf } from "./document-of";
import { readDocument, see } from "./read-document";

const prose = `<p>${"A sentence that somebody wrote so that others would read it. ".repeat(12)}</p>`;

const read = (html: string, address: string): Page => readDocument(documentOf(html, address), address);

describe("a story in a newspaper", () => {
  const html = `<html lang="en-gb"><head><title>(2) Bees find their way home | The Example</title>
    <meta property="og:title" content="Bees find their way home"><meta property="og:type" content="article">
    <meta property="og:site_name" content="The Example"><meta property="article:published_time" content="2024-05-01T10:00:00Z">
    <meta name="keywords" content="bees, navigation"><link rel="canonical" href="/2024/05/bees-find-their-way-home">
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"Bees find their way home","author":{"@type":"Person","name":"Ada Example"}}</script></head>
    <body><nav><a href=/>Home</a></nav><article><h1>Bees find their way home</h1>${prose}${prose}</article></body></html>`;
  const page = read(html, "https://example.org/2024/05/bees-find-their-way-home?utm_source=x");

  it("is read into its fields", () => {
    expect(page).toMatchObject({
      kind: "article",
      url: "https://example.org/2024/05/bees-find-their-way-home",
      title: "Bees find their way home",
      authors: ["Ada Example"],
      siteName: "The Example",
      language: "en-GB",
      datePublished: "2024-05-01",
      keywords: ["bees", "navigation"],
      person: null,
    });
    expect(page.textSample).toContain("somebody wrote");
  });

  it("explains its verdict, the strongest reason first", () =>
    expect(page.evidence[0]).toMatch(/^article \+5: JSON-LD NewsArticle/));

  it("is not taken for its writer's page", () => expect(page.kind).not.toBe("profile"));
});

describe("a person's page without any markup", () => {
  it("is known by its address, its heading and what it talks about", () => {
    const page = read(
      `<title>Adrian Beispiel - Example Lab</title><h1>Adrian Beispiel</h1><p>PhD student</p><p>I am interested in small machines. My office is 3.14. E-mail: adrian@example.org</p>`,
      "https://lab.example.org/people/adrian-beispiel",
    );
    expect(page).toMatchObject({ kind: "profile", person: { name: "Adrian Beispiel" } });
  });

  it("may be their home page, named after them", () => {
    const page = read(
      `<title>Priya Raman</title><h1>Dr. Priya Raman, PhD</h1><p>I am a software engineer and researcher. My work is about search; my publications and my teaching are below.</p>`,
      "https://priyaraman.github.io/",
    );
    expect(page).toMatchObject({ kind: "profile", person: { name: "Priya Raman" } });
  });

  it("may be written in another language", () => {
    const page = read(
      `<html lang=es><title>Jorge Martínez Gómez</title><h1>Jorge Martínez Gómez</h1><p>Ingeniero y desarrollador. Soy profesor y mis intereses son los mapas.</p>`,
      "https://conf.example.org/ponentes/jorge-martinez-gomez/",
    );
    expect(page).toMatchObject({ kind: "profile", language: "es", person: { name: "Jorge Martínez Gómez" } });
  });
});

describe("no person", () => {
  it("is a list of people", () => {
    const people = ["Ada Example", "Bo Beispiel", "Cara Muster", "Dan Voorbeeld", "Eva Ejemplo"];
    const html = `<title>Our team</title><h1>Our team</h1>${people.map((name) => `<h3>${name}</h3><p>Engineer</p>`).join("")}`;
    expect(read(html, "https://example.org/about/team").kind).toBe("other");
  });

  it("is a brand's front page, though its host bears its name", () => {
    const html = `<title>Hayden Outdoors</title><h1>Hayden Outdoors</h1><p>We sell land. Our agents know our markets, and we help you.</p>`;
    expect(read(html, "https://www.haydenoutdoors.com/").kind).toBe("other");
  });

  it("is the life of somebody in an encyclopaedia", () => {
    expect(
      read(
        `<title>Ada Lovelace - Wikipedia</title><h1>Ada Lovelace</h1>${prose}`,
        "https://en.wikipedia.org/wiki/Ada_Lovelace",
      ).kind,
    ).toBe("article");
  });
});

describe("after an in-page navigation", () => {
  it("never mixes the old head with the new page", () => {
    const html = `<title>The new video - YouTube</title><meta property="og:url" content="https://www.youtube.com/watch?v=old">
      <meta property="og:title" content="Something else entirely"><meta name="description" content="old words"><h1>The new video</h1>`;
    const page = read(html, "https://www.youtube.com/watch?v=new");
    expect(page).toMatchObject({
      kind: "video",
      title: "The new video",
      description: "",
      url: "https://www.youtube.com/watch?v=new",
    });
    expect(page.evidence).toContain("the head speaks of another page");
  });
});

describe("an app that was loaded as another page", () => {
  const loadedAt = "https://news.example/one";
  const address = "https://news.example/two";
  const body = (title: string): string => `<article><h1>${title}</h1>${prose}${prose}</article>`;
  const one = `<link rel=canonical href="${loadedAt}"><meta property="og:url" content="${loadedAt}">
    <meta property="og:title" content="Bees find home"><meta name=description content="About bees"><meta name=author content="Ada Example">
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"Bees find home","author":{"name":"Ada Example"}}</script>`;
  /** As it is read there, with this in head and body. */
  const readThere = (head: string, main: string): Page | null => {
    const document = documentOf(`<html><head>${head}</head><body>${main}</body></html>`, address);
    const seen = see(document, { address, place: "door" });
    return checkPage({ ...seen, facts: { ...seen.facts, loadedAt } }, address);
  };
  const two = { url: address, title: "Roses in winter", authors: [], description: "" };

  it("is the new page alone, where the head was forgotten", () =>
    expect(readThere(`<title>Roses in winter</title>${one}`, body("Roses in winter"))).toMatchObject(two));

  it("is the new page alone, where the head gives no address that could betray it", () => {
    const silent = one.replace(/<link.*?>|<meta property=.*?>/g, "");
    expect(readThere(`<title>Roses in winter</title>${silent}`, body("Roses in winter"))).toMatchObject(two);
  });

  it("is the new page with its head, where that followed", () => {
    const followed = one.replaceAll(loadedAt, address).replaceAll("Bees find home", "Roses in winter");
    expect(readThere(`<title>Roses in winter</title>${followed}`, body("Roses in winter"))).toMatchObject({
      url: address,
      title: "Roses in winter",
      authors: ["Ada Example"],
      description: "About bees",
    });
  });

  it("is the old page, whole, where nothing but the address changed yet", () =>
    expect(readThere(`<title>Bees find home</title>${one}`, body("Bees find home"))).toMatchObject({
      url: loadedAt,
      title: "Bees find home",
      authors: ["Ada Example"],
    }));
});

describe("a canonical address", () => {
  it.each([
    ["https://elsewhere.example.net/a", "https://example.org/a"],
    ["https://example.org/other", "https://example.org/a"],
    ["https://www.example.org/a/", "https://www.example.org/a/"],
    ["javascript:alert(1)", "https://example.org/a"],
  ])("%s counts only where it agrees with the page's own", (canonical, url) => {
    expect(
      read(`<link rel=canonical href="${canonical}"><title>Words</title>`, "https://example.org/a").url,
    ).toBe(url);
  });
});

describe("on LinkedIn", () => {
  it("only the name in the title is used, should the reader ever run there", () => {
    const html = `<title>(1) Priya Raman | LinkedIn</title><h1>Somebody Else</h1><script type="application/ld+json">{"@type":"Person","jobTitle":"CEO"}</script>`;
    const page = read(html, "https://www.linkedin.com/in/priya");
    expect(page).toMatchObject({
      kind: "profile",
      textSample: "",
      person: { name: "Priya Raman", jobTitle: "", org: "" },
    });
  });
});

describe("a hostile page", () => {
  const bombs: readonly (readonly [string, string])[] = [
    [
      "deep JSON-LD",
      `<script type="application/ld+json">${"[".repeat(50_000)}${"]".repeat(50_000)}</script>`,
    ],
    [
      "JSON-LD that reaches for the prototype",
      `<script type="application/ld+json">{"__proto__":{"@type":"Person"},"@type":"constructor","author":{"__proto__":{"name":"x"}}}</script>`,
    ],
    ["broken JSON-LD", `<script type="application/ld+json">{"@type":"NewsArticle",,}</script>`],
    ["a title of 100 kB", `<title>${"a ".repeat(50_000)}</title>`],
    [
      "microdata named after the prototype",
      `<div itemscope itemtype="x/Person"><i itemprop="__proto__">a</i><i itemprop="constructor">b</i></div>`,
    ],
    ["control and bidi characters", "<title>A\u202eB\u0007C</title>"],
    ["nothing at all", ""],
    [
      "words that make patterns slow",
      `<title>${"a@".repeat(3_000)} ${"- ".repeat(3_000)}</title><h1>${"(".repeat(5_000)}</h1><meta name=author content="${"by ".repeat(2_000)}">`,
    ],
  ];

  it.each(bombs)("with %s still gets a verdict within the limits", (_name, html) => {
    const start = performance.now();
    const page = read(html, "https://example.org/a/b");
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(v.is(pageSchema, page)).toBe(true);
    expect(page.title.length).toBeLessThanOrEqual(pageLimits.line);
    expect(page.title).not.toMatch(/[\u202e\u0007]/);
  });

  it("that hides the document's own functions is answered from its address", () => {
    const shadowed = { querySelector: "img", querySelectorAll: "img" } as unknown as Document;
    expect(readDocument(shadowed, "https://example.org/a?utm_source=x")).toMatchObject({
      kind: "other",
      url: "https://example.org/a",
    });
  });
});

describe("whatever the page is made of", () => {
  const piece = fc.constantFrom(
    "<h1>Ada Example</h1>",
    "<article>",
    "</div>",
    prose,
    "<a href=/x>link</a>",
    "<meta property=og:type content=article>",
    "<meta property=og:type content=profile>",
    "<title>",
    "</title>",
    '<script type="application/ld+json">{"@type":"Person","name":"Ada"}</script>',
    '<div itemscope itemtype="https://schema.org/Person">',
    "<input type=password>",
    '<script type="application/ld+json">{"@graph":[{"@type":["Event"]},null,3]}',
    "<br>",
    "<!--",
    "\u0000",
    "😀",
    "王小明",
  );
  const html = fc.array(fc.oneof(piece, fc.string()), { maxLength: 25 }).map((pieces) => pieces.join(""));
  const address = fc.oneof(
    fc.webUrl({ withQueryParameters: true }),
    fc.constantFrom(
      "https://example.org/people/ada-example",
      "https://github.com/ada",
      "https://example.org/%E0%A4%A",
      "file:///x",
      "nonsense",
    ),
  );

  it("there is always a verdict within the limits, the same each time, and the page is as it was", () => {
    fc.assert(
      fc.property(html, address, (source, where) => {
        const document = documentOf(source);
        const before = document.documentElement?.outerHTML;
        const page = readDocument(document, where);
        expect(page.url === "" || v.is(pageSchema, page)).toBe(true);
        expect(readDocument(document, where)).toEqual(page);
        expect(document.documentElement?.outerHTML).toBe(before);
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});
