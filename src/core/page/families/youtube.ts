import type { Family } from "./family";

/** YouTube: a watched video; a channel is a person's page unless it declares otherwise. */
export const families: readonly Family[] = [
  {
    name: "youtube-video",
    kind: "video",
    weight: 8,
    hosts: "*.youtube.com",
    path: /^\/(?:watch\?(?:.*&)?v=|shorts\/|live\/)\w/,
    inVisitorsLanguage: true,
  },
  {
    name: "youtube-channel",
    kind: "profile",
    weight: 4,
    hosts: "*.youtube.com",
    path: /^\/(?:@|(?:c|user|channel)\/)[^/]+(?:\/about|\/featured)?\/?$/,
    inVisitorsLanguage: true,
  },
];

/** Addresses each family must know, and every other must refuse. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  "youtube-video": [
    "https://www.youtube.com/watch?v=aircAruvnKk",
    "https://www.youtube.com/shorts/abc123def45",
  ],
  "youtube-channel": [
    "https://www.youtube.com/@3blue1brown",
    "https://www.youtube.com/channel/UCYO_jab_esuFRV4b17AJtAw/about",
  ],
};
