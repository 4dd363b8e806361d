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
  {
    name: "podcast-hosts",
    kind: "podcast",
    weight: 8,
    hosts:
      "buzzsprout.com pca.st pocketcasts.com overcast.fm castbox.fm spreaker.com podbean.com *.podbean.com player.fm *.transistor.fm share.transistor.fm *.simplecast.com *.podigee.io *.captivate.fm shows.acast.com listennotes.com podcastaddict.com",
    path: /^\/(?:\d+\/(?:episodes\/)?\d|episodes?\/\w|\+\w|e\/\w|s\/\w|podcasts?\/\w|series\/\w|\d+-\w|[\w-]+\/episodes\/\w)/,
  },
];

/** Addresses each family must know, and every other must refuse. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  "podcast-page": [
    "https://podcasts.apple.com/us/podcast/radiolab/id152249110",
    "https://open.spotify.com/episode/4rOoJ6Egrf8K2IrywzwOMk",
  ],
  soundcloud: ["https://soundcloud.com/ada-example/episode-one"],
  "podcast-hosts": [
    "https://www.buzzsprout.com/112233/episodes/998877-what-bees-know",
    "https://share.transistor.fm/s/a1b2c3d4",
    "https://shows.acast.com/example/episodes/one",
  ],
};
