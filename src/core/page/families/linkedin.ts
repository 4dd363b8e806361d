import type { Family } from "./family";

/** LinkedIn: by address only; the page itself is never read. */
export const families: readonly Family[] = [
  {
    name: "linkedin-profile",
    kind: "profile",
    weight: 8,
    hosts: "*.linkedin.com",
    path: /^\/(?:in|pub)\/[^/]+/,
  },
  { name: "linkedin-job", kind: "job", weight: 8, hosts: "*.linkedin.com", path: /^\/jobs\/view\// },
  {
    name: "linkedin-article",
    kind: "article",
    weight: 8,
    hosts: "*.linkedin.com",
    path: /^\/(?:pulse|posts|feed\/update)\/[^/]+/,
  },
  { name: "linkedin-course", kind: "course", weight: 8, hosts: "*.linkedin.com", path: /^\/learning\/[^/]+/ },
  { name: "linkedin-event", kind: "event", weight: 8, hosts: "*.linkedin.com", path: /^\/events\/[^/]+/ },
];

/** Addresses each family must know, and every other must refuse. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  "linkedin-profile": [
    "https://www.linkedin.com/in/ada-example-12345/",
    "https://de.linkedin.com/in/ada-beispiel",
  ],
  "linkedin-job": ["https://www.linkedin.com/jobs/view/3812345678/"],
  "linkedin-article": ["https://www.linkedin.com/pulse/why-we-write-ada-example"],
  "linkedin-course": ["https://www.linkedin.com/learning/rust-essential-training"],
  "linkedin-event": ["https://www.linkedin.com/events/7012345678901234567/"],
};
