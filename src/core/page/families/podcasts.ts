import type { Family } from "./family";

/** Where one episode or show has its page; on SoundCloud one sound. */
export const families: readonly Family[] = [
  {
    name: "podcast-page",
    kind: "podcast",
    weight: 8,
    hosts: "podcasts.apple.com open.spotify.com",
    path: /\/(?:podcast|episode|show)\//,
  },
  {
    name: "soundcloud",
    kind: "podcast",
    weight: 4,
    hosts: "soundcloud.com",
    path: /^\/(?!discover|search|you\/|pages|stations)[\w-]+\/(?!sets|tracks|albums|likes|follow|reposts)[\w-]+$/,
  },
];

/** Addresses each family must know, and every other must refuse. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  "podcast-page": [
    "https://podcasts.apple.com/us/podcast/radiolab/id152249110",
    "https://open.spotify.com/episode/4rOoJ6Egrf8K2IrywzwOMk",
  ],
  soundcloud: ["https://soundcloud.com/ada-example/episode-one"],
};
