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
  {
    name: "course-catalogues",
    kind: "course",
    weight: 8,
    hosts:
      "khanacademy.org udacity.com datacamp.com skillshare.com pluralsight.com classcentral.com codecademy.com open.hpi.de",
    path: /^\/(?:courses?|library\/courses|learn|[\w-]+\/classes|classes)\/\w/,
  },
  {
    name: "moodle-course",
    kind: "course",
    weight: 4,
    hosts: "*",
    path: /\/course\/view\.php\?(?:.*&)?(?:id|name)=/,
  },
];

/** Addresses each family must know, and every other must refuse. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  "course-page": [
    "https://www.coursera.org/learn/machine-learning",
    "https://www.udemy.com/course/the-complete-web-development-bootcamp/",
  ],
  "course-catalogues": [
    "https://www.classcentral.com/course/machine-learning-835",
    "https://www.datacamp.com/courses/introduction-to-r",
  ],
  "moodle-course": ["https://moodle.example.edu/course/view.php?id=312"],
};
