import type { Family } from "./family";

/** Other places of questions and answers. */
export const families: readonly Family[] = [
  {
    name: "quora",
    kind: "question",
    weight: 5,
    hosts: "*.quora.com",
    path: /^\/(?!profile|topic)[^/]+-[^/]+-[^/]+$/,
  },
  { name: "quora-profile", kind: "profile", weight: 6, hosts: "*.quora.com", path: /^\/profile\/[^/]+\/?$/ },
  { name: "zhihu", kind: "question", weight: 8, hosts: "*.zhihu.com", path: /^\/question\/\d/ },
];

/** Addresses each family must know, and every other must refuse. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  quora: ["https://www.quora.com/What-is-the-best-way-to-learn-Rust"],
  "quora-profile": ["https://www.quora.com/profile/Ada-Example"],
  zhihu: ["https://www.zhihu.com/question/19550225"],
};
