import type { Family } from "./family";

/** Other places that show one video a page. */
export const families: readonly Family[] = [
  { name: "vimeo", kind: "video", weight: 8, hosts: "vimeo.com", path: /^\/(?:channels\/\w+\/)?\d/ },
  { name: "ted-talk", kind: "video", weight: 8, hosts: "ted.com", path: /^\/talks\/\w/ },
  { name: "ted-speaker", kind: "profile", weight: 6, hosts: "ted.com", path: /^\/(?:speakers|profiles)\/\w/ },
  {
    name: "video-page",
    kind: "video",
    weight: 8,
    hosts: "*.twitch.tv *.bilibili.com dailymotion.com",
    path: /^\/videos?\/\w/,
  },
  { name: "ccc-media", kind: "video", weight: 8, hosts: "media.ccc.de", path: /^\/v\/\w/ },
  {
    name: "peertube",
    kind: "video",
    weight: 4,
    hosts: "*",
    path: /^\/(?:w\/(?:[\da-f]{8}-[\da-f-]{27}|[A-Za-z\d]{22})|videos\/watch\/[\da-f]{8}-[\da-f-]{27})$/,
  },
];

/** Addresses each family must know, and every other must refuse. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  vimeo: ["https://vimeo.com/76979871"],
  "ted-talk": ["https://www.ted.com/talks/brene_brown_the_power_of_vulnerability"],
  "ted-speaker": ["https://www.ted.com/speakers/brene_brown"],
  "video-page": ["https://www.twitch.tv/videos/1234567890", "https://www.bilibili.com/video/BV1xx411c7mD"],
  "ccc-media": ["https://media.ccc.de/v/37c3-11859-opening"],
  peertube: [
    "https://framatube.org/w/kkGMgK9ZtnKfYAgnEtQxbv",
    "https://peertube.example.org/videos/watch/9c9de5e8-0a1e-484a-b099-e80766180a6d",
  ],
};
