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
  {
    name: "hiring-hosts",
    kind: "job",
    weight: 8,
    hosts:
      "*.jobs.personio.de *.jobs.personio.com *.recruitee.com *.teamtailor.com *.myworkdayjobs.com *.bamboohr.com *.workable.com *.breezy.hr *.jobvite.com",
    path: /\/(?:jobs?|o|j|p|careers)\/[\w-]*\d?\w/,
  },
  {
    name: "job-boards",
    kind: "job",
    weight: 8,
    hosts:
      "jobs.ac.uk hh.ru *.hh.ru euraxess.ec.europa.eu wellfound.com welcometothejungle.com glassdoor.* stepstone.*",
    path: /^\/(?:job\/\w|vacancy\/\d|jobs\/\d|\w\w\/companies\/[^/]+\/jobs\/|job-listing\/|stellenangebote--)/,
  },
];

/** Addresses each family must know, and every other must refuse. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  "hiring-boards": [
    "https://boards.greenhouse.io/acme/jobs/4012345",
    "https://jobs.lever.co/acme/5ac21346-8e0c-4494-8e7a-3eb92ff77902",
  ],
  indeed: ["https://www.indeed.com/viewjob?jk=abcdef0123456789"],
  "hiring-hosts": [
    "https://acme.jobs.personio.de/job/123456",
    "https://acme.recruitee.com/o/backend-engineer",
    "https://acme.wd3.myworkdayjobs.com/en-US/careers/job/Berlin/Engineer_R-1234",
  ],
  "job-boards": ["https://www.jobs.ac.uk/job/ABC123/lecturer", "https://hh.ru/vacancy/12345678"],
};
