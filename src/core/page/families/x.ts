import type { Family } from "./family";

/** X, once Twitter. */
export const families: readonly Family[] = [
  {
    name: "x-post",
    kind: "article",
    weight: 4,
    hosts: "twitter.com x.com",
    path: /^\/\w+\/status\/\d/,
    inVisitorsLanguage: true,
  },
  {
    name: "x-profile",
    kind: "profile",
    weight: 5,
    hosts: "twitter.com x.com",
    path: /^\/(?!(?:home|explore|search|i|intent|share|settings|tos|privacy|about|jobs|hashtag|notifications)\b)\w{1,15}\/?$/,
    inVisitorsLanguage: true,
  },
];

/** Addresses each family must know, and every other must refuse. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  "x-post": ["https://x.com/jack/status/20"],
  "x-profile": ["https://twitter.com/jack", "https://x.com/timberners_lee"],
};
