import type { Family } from "./family";

/** Mastodon and other servers of the fediverse: `/@name` on any host that no other family knows. */
export const families: readonly Family[] = [
  {
    name: "fediverse-profile",
    kind: "profile",
    weight: 4,
    hosts: "*",
    path: /^\/@[\w.-]+(?:@[\w.-]+)?\/?$/,
    inVisitorsLanguage: true,
  },
];

/** Addresses each family must know, and every other must refuse. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  "fediverse-profile": ["https://mastodon.social/@Gargron", "https://fosstodon.org/@kev"],
};
