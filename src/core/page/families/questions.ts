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
  {
    name: "question-sites",
    kind: "question",
    weight: 8,
    hosts:
      "gutefrage.net learn.microsoft.com answers.microsoft.com detail.chiebukuro.yahoo.co.jp ask.metafilter.com",
    path: /^\/(?:frage\/\w|[\w-]+\/answers\/questions\/\d|[\w-]+\/\w+\/forum\/.+|qa\/question_detail\/|\d+\/)/,
  },
];

/** Addresses each family must know, and every other must refuse. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  quora: ["https://www.quora.com/What-is-the-best-way-to-learn-Rust"],
  "quora-profile": ["https://www.quora.com/profile/Ada-Example"],
  zhihu: ["https://www.zhihu.com/question/19550225"],
  "question-sites": [
    "https://www.gutefrage.net/frage/warum-ist-der-himmel-blau",
    "https://learn.microsoft.com/en-us/answers/questions/1234567/example",
  ],
};
