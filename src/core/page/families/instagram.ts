import type { Family } from "./family";

/** Instagram and Threads. */
export const families: readonly Family[] = [
  {
    name: "instagram-profile",
    kind: "profile",
    weight: 5,
    hosts: "instagram.com threads.net threads.com",
    path: /^\/(?!(?:p|reels?|stories|explore|about|legal|search)\b)@?[\w.]{2,30}\/?$/,
    inVisitorsLanguage: true,
  },
];

/** Addresses each family must know, and every other must refuse. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  "instagram-profile": ["https://www.instagram.com/nasa/", "https://www.threads.net/@zuck"],
};
