import type { Sites } from "./harness.ts";

/** Pages written for the journeys, at made-up public names. Nothing here is taken from a real site. */
export const articleUrl = "https://reading.example/search/bm25-explained";
export const gardeningUrl = "https://reading.example/garden/pruning-roses";
/** Told like a title; the page itself is plain text. */
export const spokenUrl = "https://reading.example/notes/what-to-plant-beside-old-roses";
export const profileUrl = "https://people.example/ana-lind";
export const loginUrl = "https://account.shop.example/login";
export const plainUrl = "https://reading.example/";

const page = (head: string, body: string): { body: string } => ({
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`,
});

const paragraphs = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join("");

export const sites: Sites = {
  [articleUrl]: page(
    `<title>How BM25 ranks documents | Reading Example</title>
     <link rel="canonical" href="${articleUrl}">
     <meta property="og:type" content="article">
     <meta property="og:title" content="How BM25 ranks documents">
     <meta property="og:site_name" content="Reading Example">
     <meta name="description" content="What a search engine does with term frequency and document length.">
     <meta name="keywords" content="BM25, search engines, information retrieval">
     <script type="application/ld+json">${JSON.stringify({
       "@context": "https://schema.org",
       "@type": "Article",
       headline: "How BM25 ranks documents",
       author: { "@type": "Person", name: "Mara Okafor" },
       datePublished: "2026-03-04",
     })}</script>`,
    `<article><h1>How BM25 ranks documents</h1>${paragraphs(
      "A search engine has to decide which documents answer a query best. BM25 is the ranking function that most of them begin with, and it is older than the web search engines that made it famous.",
      "It looks at how often a term occurs in a document, how rare the term is in the whole collection, and how long the document is. Information retrieval people call these term frequency, inverse document frequency and length normalisation.",
      "Term frequency saturates: the tenth occurrence of a word says much less than the second. Two parameters decide how quickly that happens and how strongly long documents are held back.",
      "When you build a search engine for your own documents, start with BM25, measure with judged queries, and only then reach for learned ranking.",
    )}</article>`,
  ),
  [spokenUrl]: page(
    `<title>What to plant beside old roses</title>`,
    `<h1>What to plant beside old roses</h1>${paragraphs(
      "Lavender keeps the feet of a rose dry and its bees busy; catmint does the same and forgives shade.",
    )}`,
  ),
  [gardeningUrl]: page(
    `<title>Pruning roses in late winter</title><meta property="og:type" content="article">`,
    `<article><h1>Pruning roses in late winter</h1>${paragraphs(
      "Roses want to be cut back before the buds swell. Take out dead wood first, then whatever crosses or rubs, and step back often to look at the shape of the shrub before you go on.",
      "Cut just above a bud that faces outwards, with the cut sloping away from it, and keep the middle of the plant open to light and air. Old climbing roses keep their long canes and are pruned on the side shoots.",
      "Feed them when the first leaves are out, mulch with compost, and water deeply in dry weeks. A rose that was pruned hard flowers later, but on stronger stems.",
    )}</article>`,
  ),
  [profileUrl]: page(
    `<title>Ana Lind – People Example</title>
     <script type="application/ld+json">${JSON.stringify({
       "@context": "https://schema.org",
       "@type": "ProfilePage",
       mainEntity: {
         "@type": "Person",
         name: "Ana Lind",
         jobTitle: "Data engineer",
         worksFor: { "@type": "Organization", name: "Northwind Research" },
         url: profileUrl,
         sameAs: ["https://www.linkedin.com/in/ana-lind-example"],
       },
     })}</script>`,
    `<main><h1>Ana Lind</h1><p>Data engineer at Northwind Research. I build pipelines that people can read.</p></main>`,
  ),
  [loginUrl]: page(
    `<title>Sign in – Shop Example</title>`,
    `<main><h1>Sign in</h1><form method="post"><label>Email <input type="email" autocomplete="username"></label><label>Password <input type="password" autocomplete="current-password"></label><button>Sign in</button></form></main>`,
  ),
  [plainUrl]: page(
    `<title>Reading Example</title>`,
    `<nav><a href="/search">Search</a> <a href="/garden">Garden</a></nav><h1>Reading Example</h1>`,
  ),
};
