const prose = "A sentence that somebody wrote so that others would read it. ".repeat(12);
const shell = (head, body) =>
  `<!doctype html><html lang=en><head><title>A page</title>${head}</head><body>${body}</body></html>`;

/** Pages made to defeat a reader, each with a name; written here, about nobody. */
export const hostilePages = {
  // Made by the page itself: it is the document that is vast, not the way there.
  "50 MB": shell(
    "",
    `<script>document.body.innerHTML = ${JSON.stringify(`<div><p>${prose}</p><a href=/x>x</a></div>`)}.repeat(66000)</script>`,
  ),
  "a title of 100 kB, with control and bidi characters": shell(
    "",
    `<h1>\u202eevil\u0007 ${"title ".repeat(17_000)}</h1><p>${prose}</p>`,
  ).replace("<title>A page", `<title>\u202eevil\u0007 ${"title ".repeat(17_000)}`),
  "JSON-LD that reaches for the prototype": shell(
    '<script type="application/ld+json">{"__proto__":{"@type":"Person"},"constructor":{"prototype":{"x":1}},"@type":"NewsArticle","author":{"__proto__":{"name":"x"}}}</script>',
    `<article><h1>A page</h1><p>${prose}</p></article>`,
  ),
  "names that hide the document's own functions": shell(
    "",
    `<form name=querySelectorAll></form><form name=querySelector></form><img name=title><p>${prose}</p>`,
  ),
  "nothing but frames": `<!doctype html><title>A page</title><frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset>`,
  "100,000 links": shell("", '<a href="/some/where">a link</a> '.repeat(100_000)),
  "nested 20,000 deep": shell("", `${"<div class=a>".repeat(20_000)}<p>${prose}</p>`),
  "10 MB of JSON-LD": shell(
    `<script type="application/ld+json">{"@type":"NewsArticle","text":"${"x".repeat(10_000_000)}"}</script>`,
    `<article><h1>A page</h1><p>${prose}</p></article>`,
  ),
  "JSON-LD 100,000 deep": shell(
    `<script type="application/ld+json">${'{"mainEntity":['.repeat(100_000)}</script>`,
    `<p>${prose}</p>`,
  ),
  "a script of 10 MB in the body": shell(
    "",
    `<div>${prose}<script>${"var a; ".repeat(1_400_000)}</script></div>`,
  ),
  "a paragraph of 10 MB": shell("", `<p>${prose.repeat(14_000)}</p>`),
  "10 MB of white space": shell("", `<h1>${" ".repeat(10_000_000)}A page</h1><p>${prose}</p>`),
  "strings for slow patterns": shell(
    `<meta name=author content="${"by ".repeat(50_000)}"><meta property=og:title content="${" - ".repeat(50_000)}">
     <meta name=keywords content="${", ,".repeat(50_000)}"><link rel=canonical href="/${"a/;".repeat(50_000)}">`,
    `<h1>${"(".repeat(50_000)}</h1><h1>${"a@".repeat(50_000)}</h1><p class=author>${"by by | ".repeat(20_000)}</p>`,
  ),
  "20,000 fields": shell("", "<form><input name=a autocomplete=off></form>".repeat(20_000)),
  "20,000 cards": shell("", '<div class="h-card"><a class="u-url" href="/x">Ada</a></div>'.repeat(20_000)),
  "20,000 annotated things": shell(
    "",
    '<div itemscope itemtype="https://schema.org/Person"><i itemprop=name>Ada</i></div>'.repeat(20_000),
  ),
  "20,000 meta elements": shell('<meta property="og:title" content="x">'.repeat(20_000), `<p>${prose}</p>`),
};
