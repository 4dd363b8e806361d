import type { Family } from "./family";

/** Services whose pages are somebody's card. */
export const families: readonly Family[] = [
  {
    name: "calling-card",
    kind: "profile",
    weight: 5,
    hosts: "about.me linktr.ee keybase.io gravatar.com sessionize.com read.cv",
    path: /^\/(?!(?:about|blog|pricing|features|docs|team)\b)[\w.-]+\/?$/,
  },
  {
    name: "xing",
    kind: "profile",
    weight: 6,
    hosts: "xing.com flickr.com",
    path: /^\/(?:profile|people)\/\w/,
  },
];

/** Addresses each family must know, and every other must refuse. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  "calling-card": ["https://about.me/adaexample", "https://linktr.ee/adaexample"],
  xing: ["https://www.xing.com/profile/Ada_Example", "https://www.flickr.com/people/adaexample/"],
};
