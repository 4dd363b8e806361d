import type { Family } from "./family";

/** dev.to and Hashnode: a post is `/name/slug-id`, a person is `/name`. */
export const families: readonly Family[] = [
  { name: "dev-post", kind: "article", weight: 6, hosts: "dev.to", path: /^\/\w+\/[\w-]+-\w{3,5}$/ },
  {
    name: "dev-profile",
    kind: "profile",
    weight: 4,
    hosts: "dev.to",
    path: /^\/(?!(?:t|tags|about|search|settings|new|listings|videos|podcasts|pod|top|latest|contact)\b)\w+\/?$/,
  },
  { name: "hashnode-profile", kind: "profile", weight: 6, hosts: "hashnode.com", path: /^\/@/ },
];

/** Addresses each family must know, and every other must refuse. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  "dev-post": ["https://dev.to/ben/why-i-love-plain-html-3k4j"],
  "dev-profile": ["https://dev.to/ben"],
  "hashnode-profile": ["https://hashnode.com/@eleftheria"],
};
