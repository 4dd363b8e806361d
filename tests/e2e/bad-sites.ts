import type { SiteResponse } from "./harness.ts";

/** Pages as nobody should write them, at made-up public names; the two stores of extensions under their own. */
export const badUrls = {
  brokenData: "https://reading.example/broken-data",
  untitled: "https://reading.example/untitled",
  vast: "https://reading.example/vast",
  hostileTitle: "https://reading.example/hostile-title",
  scriptCanonical: "https://reading.example/script-canonical",
  neverLoaded: "https://reading.example/never-loaded",
  busy: "https://reading.example/busy",
  pdf: "https://reading.example/report.pdf",
  strict: "https://reading.example/strict.xhtml",
  feed: "https://reading.example/feed.xml",
  frames: "https://reading.example/frames.html",
  framed: "https://reading.example/framed.html",
  chromeStore: "https://chromewebstore.google.com/detail/anything",
  firefoxStore: "https://addons.mozilla.org/en-US/firefox/addon/anything/",
} as const;

const never = "https://slow.example/never.js";

const html = (head: string, body: string): SiteResponse => ({
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`,
});

const prose = [
  "A search engine has to decide which documents answer a query best. BM25 is the ranking function that most of them begin with, and it is older than the web search engines that made it famous.",
  "It looks at how often a term occurs in a document, how rare the term is in the whole collection, and how long the document is. Search engines that skip the last of these drown their readers in long documents.",
  "When you build a search engine for your own documents, begin with BM25, measure with judged queries, and only then reach for learned ranking of any kind.",
]
  .map((text) => `<p>${text}</p>`)
  .join("");
const article = (title: string): string => `<article><h1>${title}</h1>${prose}</article>`;
const asArticle = `<meta property="og:type" content="article">`;

/** A page of one line, as small as a PDF can be. */
const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

export const badSites: Readonly<Record<string, SiteResponse>> = {
  [badUrls.brokenData]: html(
    `<title>Search engines and broken data</title>${asArticle}
     <script type="application/ld+json">{"@type":"Article","headline":"Cut off in the mid</script>
     <script type="application/ld+json">[[[[{"@graph":{"@graph":{"@id":null}}}]]]]</script>
     <script type="application/ld+json">{"@type":"Article","author":{"@type":"Person","name":{"toString":1}}}</script>`,
    article("Search engines and broken data"),
  ),
  [badUrls.untitled]: html("", `<p>Nothing to call it by.</p>`),
  [badUrls.vast]: html(
    `<title>Search engines, at length</title>${asArticle}`,
    `${article("Search engines, at length")}<div id="rest"></div><script>
       // Fifty megabytes of document, made here: the way to the browser is not what is tested.
       const chunk = "<p class='x'>" + "word ".repeat(195) + "</p>\\n";
       document.getElementById("rest").innerHTML = chunk.repeat(50_000_000 / chunk.length);
     </script>`,
  ),
  [badUrls.hostileTitle]: html(
    `<title>&lt;img src=x onerror=&quot;document.body.id='owned'&quot;&gt; \u202Eknab\u202C search engines&#13;&#10;Bcc: eve@evil.example&#10;&#10;Body</title>${asArticle}
     <meta name="author" content="&lt;script&gt;alert(1)&lt;/script&gt;">`,
    `<article>${prose}</article>`,
  ),
  [badUrls.scriptCanonical]: html(
    `<title>Search engines and their addresses</title>${asArticle}
     <link rel="canonical" href="javascript:alert(document.domain)">
     <meta property="og:url" content="javascript:alert(1)//https://evil.example/">
     <base href="https://evil.example/">`,
    article("Search engines and their addresses"),
  ),
  [badUrls.neverLoaded]: html(
    `<title>Search engines that never arrive</title>${asArticle}`,
    `${article("Search engines that never arrive")}<script src="${never}"></script><p>Never reached.</p>`,
  ),
  [never]: { body: "", isNeverAnswered: true },
  [badUrls.busy]: html(
    `<title>Search engines at work</title>${asArticle}`,
    `${article("Search engines at work")}<script>
       // Six seconds of work, a breath, six seconds of work.
       const work = () => {
         const end = Date.now() + 6_000;
         while (Date.now() < end);
         setTimeout(work, 20);
       };
       addEventListener("message", work);
     </script>`,
  ),
  // An XML document: its elements tell their names in small letters.
  [badUrls.strict]: {
    body: `<?xml version="1.0" encoding="utf-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Search engines, strictly</title>${asArticle.replace(">", "/>")}</head><body>${article("Search engines, strictly")}</body></html>`,
    contentType: "application/xhtml+xml",
  },
  [badUrls.feed]: {
    body: `<?xml version="1.0"?><rss version="2.0"><channel><title>Feed of nobody</title><item><title>Search engines</title><link>https://reading.example/a</link></item></channel></rss>`,
    contentType: "text/xml",
  },
  [badUrls.frames]: {
    body: `<html><head><title>Search engines in frames</title></head><frameset cols="20%,80%"><frame src="${badUrls.framed}"/><frame src="${badUrls.framed}"/></frameset></html>`,
  },
  [badUrls.framed]: html("<title>Inside</title>", article("What is inside the frame")),
  [badUrls.pdf]: { body: pdf, contentType: "application/pdf" },
  [badUrls.firefoxStore]: html("<title>An extension – Firefox</title>", article("An extension")),
};
