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
];

/** Addresses each family must know, and every other must refuse. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  "goodreads-book": [
    "https://www.goodreads.com/book/show/3735293-clean-code",
    "https://openlibrary.org/works/OL45804W/Fantastic_Mr_Fox",
  ],
  "goodreads-author": ["https://www.goodreads.com/author/show/45372.Robert_C_Martin"],
};
