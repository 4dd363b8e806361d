import type { Family } from "./family";

/** Discussion sites: a thread is read like an article. */
export const families: readonly Family[] = [
  { name: "reddit-thread", kind: "article", weight: 5, hosts: "*.reddit.com", path: /^\/r\/\w+\/comments\// },
  {
    name: "reddit-profile",
    kind: "profile",
    weight: 5,
    hosts: "*.reddit.com",
    path: /^\/u(?:ser)?\/[\w-]+\/?$/,
  },
  { name: "hacker-news", kind: "article", weight: 5, hosts: "news.ycombinator.com", path: /^\/item\?id=/ },
  {
    name: "hacker-news-profile",
    kind: "profile",
    weight: 6,
    hosts: "news.ycombinator.com",
    path: /^\/user\?id=/,
  },
];

/** Addresses each family must know, and every other must refuse. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  "reddit-thread": ["https://www.reddit.com/r/programming/comments/abc123/a_title/"],
  "reddit-profile": ["https://www.reddit.com/user/spez/"],
  "hacker-news": ["https://news.ycombinator.com/item?id=8863"],
  "hacker-news-profile": ["https://news.ycombinator.com/user?id=pg"],
};
