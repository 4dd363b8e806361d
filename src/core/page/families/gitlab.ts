import type { Family } from "./family";

/** GitLab.com and Codeberg. Their people share an address shape with groups: the page decides. */
export const families: readonly Family[] = [
  {
    name: "gitlab-repository",
    kind: "tool",
    weight: 5,
    hosts: "gitlab.com codeberg.org",
    path: /^\/(?!users|groups|explore|help|-\/)[\w.-]+\/[\w./-]+$/,
  },
  {
    name: "gitlab-profile",
    kind: "profile",
    weight: 3,
    hosts: "gitlab.com codeberg.org",
    path: /^\/(?!users|groups|explore|help|-|search|projects)[\w.-]+\/?$/,
  },
];

/** Addresses each family must know, and every other must refuse. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  "gitlab-repository": ["https://gitlab.com/gitlab-org/gitlab", "https://codeberg.org/forgejo/forgejo"],
  "gitlab-profile": ["https://gitlab.com/dzaporozhets"],
};
