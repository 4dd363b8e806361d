import type { Family } from "./family";

/** Where events are announced. */
export const families: readonly Family[] = [
  {
    name: "event-page",
    kind: "event",
    weight: 8,
    hosts: "eventbrite.* meetup.com brownpapertickets.com ticketmaster.*",
    path: /^\/e\/\w|\/events?\/\w/,
  },
  {
    name: "luma",
    kind: "event",
    weight: 5,
    hosts: "lu.ma luma.com",
    path: /^\/(?!discover|create|pricing|home|user|calendar)[\w-]+$/,
  },
  {
    name: "event-boards",
    kind: "event",
    weight: 8,
    hosts: "songkick.com bandsintown.com ra.co dice.fm guild.host partiful.com facebook.com allevents.in",
    path: /^\/(?:concerts\/\d|e\/\w|events\/\d|event\/\w)/,
  },
];

/** Addresses each family must know, and every other must refuse. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  "event-page": [
    "https://www.eventbrite.com/e/intro-to-rust-tickets-123456789",
    "https://www.meetup.com/papers-we-love/events/298765432/",
  ],
  luma: ["https://lu.ma/x8k2p1qz"],
  "event-boards": [
    "https://www.songkick.com/concerts/30166884-tove-styrke-at-hoxton-square-bar-and-kitchen",
    "https://ra.co/events/1234567",
  ],
};
