import type { Family } from "./family";

/** Catalogues in which one page is one book. */
export const families: readonly Family[] = [
  {
    name: "goodreads-book",
    kind: "book",
    weight: 8,
    hosts: "goodreads.com openlibrary.org gutenberg.org",
    path: /^\/(?:\w\w\/)?(?:book\/show|books|works|ebooks)\/\w/,
  },
  { name: "goodreads-author", kind: "profile", weight: 5, hosts: "goodreads.com", path: /^\/author\/show\// },
  {
    name: "book-pages",
    kind: "book",
    weight: 8,
    hosts:
      "books.google.* oreilly.com leanpub.com manning.com penguinrandomhouse.com librarything.com thestorygraph.com app.thestorygraph.com barnesandnoble.com bookshop.org",
    path: /^\/(?:books\?(?:.*&)?id=|books\/edition\/|library\/view\/|books\/\w|work\/\d|w\/[\w-]+\/\d|(?:p\/books|book)\/\w)/,
  },
];

/** Addresses each family must know, and every other must refuse. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  "goodreads-book": [
    "https://www.goodreads.com/book/show/3735293-clean-code",
    "https://openlibrary.org/works/OL45804W/Fantastic_Mr_Fox",
  ],
  "goodreads-author": ["https://www.goodreads.com/author/show/45372.Robert_C_Martin"],
  "book-pages": [
    "https://www.oreilly.com/library/view/designing-data-intensive-applications/9781491903063/",
    "https://books.google.com/books?id=zyTCAlFPjgYC",
    "https://www.manning.com/books/relevant-search",
  ],
};
