import type { Family } from "./family";

/** Wikipedia and its like: also the life of a person is an article there. */
export const families: readonly Family[] = [
  {
    name: "wikipedia",
    kind: "article",
    weight: 8,
    hosts: "*.wikipedia.org *.wikibooks.org *.wikivoyage.org",
    path: /^\/wiki\/(?!Main_Page|[A-Z]\w+:)/,
  },
  {
    name: "britannica",
    kind: "article",
    weight: 8,
    hosts: "britannica.com",
    path: /^\/(?:biography|topic)\//,
  },
];

/** Addresses each family must know, and every other must refuse. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  wikipedia: ["https://en.wikipedia.org/wiki/Ada_Lovelace", "https://de.wikipedia.org/wiki/Okapi_BM25"],
  britannica: ["https://www.britannica.com/biography/Ada-Lovelace"],
};
