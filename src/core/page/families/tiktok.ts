import type { Family } from "./family";

/** TikTok. */
export const families: readonly Family[] = [
  {
    name: "tiktok-video",
    kind: "video",
    weight: 8,
    hosts: "*.tiktok.com",
    path: /^\/@[^/]+\/video\//,
    inVisitorsLanguage: true,
  },
  {
    name: "tiktok-profile",
    kind: "profile",
    weight: 5,
    hosts: "*.tiktok.com",
    path: /^\/@[^/]+\/?$/,
    inVisitorsLanguage: true,
  },
];

/** Addresses each family must know, and every other must refuse. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  "tiktok-video": ["https://www.tiktok.com/@scout2015/video/6718335390845095173"],
  "tiktok-profile": ["https://www.tiktok.com/@scout2015"],
};
