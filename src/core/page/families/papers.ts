import type { Family } from "./family";

/** Archives of research papers. */
export const families: readonly Family[] = [
  { name: "arxiv", kind: "paper", weight: 8, hosts: "arxiv.org ar5iv.org", path: /^\/(?:abs|pdf|html)\/\w/ },
  {
    name: "pubmed",
    kind: "paper",
    weight: 8,
    hosts: "*.ncbi.nlm.nih.gov",
    path: /^\/(?:pmc\/)?(?:articles\/PMC)?\d{5,}|\/PMC\d/,
  },
  { name: "acl-anthology", kind: "paper", weight: 8, hosts: "aclanthology.org", path: /^\/[\dA-Z]+[.-]/ },
  {
    name: "paper-archives",
    kind: "paper",
    weight: 6,
    hosts:
      "dl.acm.org ieeexplore.ieee.org link.springer.com jstor.org sciencedirect.com onlinelibrary.wiley.com tandfonline.com ssrn.com papers.ssrn.com semanticscholar.org openreview.net",
    path: /^\/(?:doi\/|document\/\d|article\/10|chapter\/10|stable\/\d|science\/article\/|sol3\/papers|paper\/|forum\?id=)/,
  },
  {
    name: "preprints-and-proceedings",
    kind: "paper",
    weight: 8,
    hosts:
      "biorxiv.org medrxiv.org hal.science *.hal.science osf.io papers.nips.cc proceedings.neurips.cc proceedings.mlr.press openaccess.thecvf.com eprint.iacr.org",
    path: /^\/(?:content\/10\.|hal-\d|preprints\/\w|paper_files\/paper\/|paper\/\d|v\d+\/\w|content\w*\/html\/|\d{4}\/\d+)/,
  },
];

/** Addresses each family must know, and every other must refuse. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  arxiv: ["https://arxiv.org/abs/1706.03762", "https://arxiv.org/pdf/2005.14165v4"],
  pubmed: [
    "https://pubmed.ncbi.nlm.nih.gov/29165669/",
    "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC3531190/",
  ],
  "acl-anthology": ["https://aclanthology.org/2020.acl-main.447/"],
  "paper-archives": [
    "https://dl.acm.org/doi/10.1145/3292500.3330701",
    "https://link.springer.com/article/10.1007/s11263-015-0816-y",
  ],
  "preprints-and-proceedings": [
    "https://www.biorxiv.org/content/10.1101/2020.03.22.002386v3",
    "https://hal.science/hal-01234567",
    "https://proceedings.mlr.press/v139/radford21a.html",
  ],
};
