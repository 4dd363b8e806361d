import type { Family } from "./family";

/** Bluesky. */
export const families: readonly Family[] = [
  {
    name: "bluesky-profile",
    kind: "profile",
    weight: 6,
    hosts: "bsky.app",
    path: /^\/profile\/[^/]+\/?$/,
    inVisitorsLanguage: true,
  },
];

/** Addresses each family must know, and every other must refuse. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  "bluesky-profile": ["https://bsky.app/profile/jay.bsky.team"],
};
