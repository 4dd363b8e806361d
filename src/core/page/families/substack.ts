import type { Family } from "./family";

/** Substack. */
export const families: readonly Family[] = [
  { name: "substack-post", kind: "article", weight: 6, hosts: "*.substack.com", path: /^\/p\/\w/ },
  {
    name: "substack-profile",
    kind: "profile",
    weight: 6,
    hosts: "substack.com",
    path: /^\/(?:@|profile\/\d)[^/]+\/?$/,
  },
];

/** Addresses each family must know, and every other must refuse. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  "substack-post": ["https://astralcodexten.substack.com/p/book-review-the-origins-of-woke"],
  "substack-profile": ["https://substack.com/@lenny", "https://substack.com/profile/2354110-anna-example"],
};
