import type { Family } from "./family";

/** Where researchers keep their pages. */
export const families: readonly Family[] = [
  { name: "orcid", kind: "profile", weight: 8, hosts: "orcid.org", path: /^\/\d{4}-\d{4}-/ },
  {
    name: "google-scholar",
    kind: "profile",
    weight: 8,
    hosts: "scholar.google.*",
    path: /^\/citations\?(?:.*&)?user=/,
  },
  {
    name: "research-profile",
    kind: "profile",
    weight: 8,
    hosts: "researchgate.net openreview.net",
    path: /^\/profile(?:\/|\?id=)[^/]+\/?$/,
  },
  {
    name: "scholar-pages",
    kind: "profile",
    weight: 7,
    hosts:
      "researchmap.jp semanticscholar.org dblp.org loop.frontiersin.org ideas.repec.org mathgenealogy.org *.academia.edu",
    path: /^\/(?:[a-z][\w.-]{2,40}\/?$|author\/[^/]+\/\d|pid\/\d|people\/\d|[ef]\/p\w+\.html|id\.php\?id=|[A-Z][\w.-]+$)/,
  },
];

/** Addresses each family must know, and every other must refuse. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  orcid: ["https://orcid.org/0000-0002-1825-0097"],
  "google-scholar": [
    "https://scholar.google.com/citations?user=JicYPdAAAAAJ&hl=en",
    "https://scholar.google.co.uk/citations?hl=en&user=qc6CJjYAAAAJ",
  ],
  "research-profile": [
    "https://www.researchgate.net/profile/Ada-Example",
    "https://openreview.net/profile?id=~Yoshua_Bengio1",
  ],
  "scholar-pages": [
    "https://researchmap.jp/read0012345",
    "https://www.semanticscholar.org/author/Ada-Example/1741101",
    "https://dblp.org/pid/12/3456.html",
    "https://oxford.academia.edu/AdaExample",
  ],
};
