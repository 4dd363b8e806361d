import type { Family } from "./family";

/** Job boards. */
export const families: readonly Family[] = [
  {
    name: "hiring-boards",
    kind: "job",
    weight: 8,
    hosts:
      "boards.greenhouse.io job-boards.greenhouse.io jobs.lever.co jobs.ashbyhq.com apply.workable.com jobs.smartrecruiters.com",
    path: /^\/[\w.%-]+\/(?:jobs?\/|j\/)?[\w-]{6,}/,
  },
  { name: "indeed", kind: "job", weight: 8, hosts: "*.indeed.com", path: /^\/viewjob/ },
];

/** Addresses each family must know, and every other must refuse. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  "hiring-boards": [
    "https://boards.greenhouse.io/acme/jobs/4012345",
    "https://jobs.lever.co/acme/5ac21346-8e0c-4494-8e7a-3eb92ff77902",
  ],
  indeed: ["https://www.indeed.com/viewjob?jk=abcdef0123456789"],
};
