import type { Page, PageKind } from "./page";

// Apart from the schemas beside the type: a script in pages needs this, and would carry them all.
/** The page as far as the address and the tab's title tell it: for PDFs, LinkedIn, and pages no script may read. */
export function emptyPage(kind: PageKind, url: string, title: string): Page {
  return {
    kind,
    url,
    title,
    authors: [],
    siteName: "",
    language: "",
    datePublished: "",
    description: "",
    keywords: [],
    textSample: "",
    person: null,
    evidence: [],
  };
}
