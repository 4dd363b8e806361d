import type { Family } from "./family";

/** Medium, on its own host or a writer's subdomain. */
export const families: readonly Family[] = [
  { name: "medium-story", kind: "article", weight: 6, hosts: "*.medium.com", path: /-[\da-f]{10,12}$/ },
  {
    name: "medium-profile",
    kind: "profile",
    weight: 6,
    hosts: "medium.com",
    path: /^\/@[\w.-]+(?:\/about)?\/?$/,
  },
];

/** Addresses each family must know, and every other must refuse. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  "medium-story": [
    "https://medium.com/@dan_abramov/making-sense-of-react-hooks-fdbde8803889",
    "https://netflixtechblog.medium.com/evolution-of-search-5db9ae9e5b1d",
  ],
  "medium-profile": ["https://medium.com/@dan_abramov", "https://medium.com/@ev/about"],
};
