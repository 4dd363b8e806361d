import type { Family } from "./family";

/** Stack Overflow and the other sites of Stack Exchange. */
export const families: readonly Family[] = [
  {
    name: "stack-question",
    kind: "question",
    weight: 6,
    hosts:
      "*.stackoverflow.com *.stackexchange.com superuser.com serverfault.com askubuntu.com mathoverflow.net",
    path: /^\/q(?:uestions)?\/\d/,
  },
  {
    name: "stack-profile",
    kind: "profile",
    weight: 6,
    hosts:
      "*.stackoverflow.com *.stackexchange.com superuser.com serverfault.com askubuntu.com mathoverflow.net",
    path: /^\/users\/\d/,
  },
];

/** Addresses each family must know, and every other must refuse. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  "stack-question": [
    "https://stackoverflow.com/questions/11227809/why-is-processing-a-sorted-array-faster",
    "https://cooking.stackexchange.com/q/784",
  ],
  "stack-profile": [
    "https://stackoverflow.com/users/22656/jon-skeet",
    "https://math.stackexchange.com/users/622/pedro",
  ],
};
