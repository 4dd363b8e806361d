import type { Family } from "./family";

/** Course catalogues. */
export const families: readonly Family[] = [
  {
    name: "course-page",
    kind: "course",
    weight: 8,
    hosts: "coursera.org udemy.com edx.org ocw.mit.edu futurelearn.com open.edu",
    path: /^\/(?:learn|courses?|specializations)\/\w/,
  },
];

/** Addresses each family must know, and every other must refuse. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  "course-page": [
    "https://www.coursera.org/learn/machine-learning",
    "https://www.udemy.com/course/the-complete-web-development-bootcamp/",
  ],
};
