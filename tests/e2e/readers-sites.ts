import type { Sites } from "./harness.ts";
import { sites as plainSites } from "./sites.ts";

/** Pages for the journey about who would benefit, at made-up names; each a kind of its own. */
export const climbersUrl = "https://reading.example/garden/climbing-roses";
export const newsUrl = "https://news.example/2026/11/harbour-prize";
export const jobUrl = "https://work.example/jobs/ferry-office-manager";
export const questionUrl = "https://ask.example/questions/1207/starter-on-holiday";
export const eventUrl = "https://evenings.example/utrecht/bees-on-the-roof";
export const toolUrl = "https://tools.example/tempo";

const page = (title: string, linked: object, body: string): { body: string } => ({
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
    <script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", ...linked })}</script>
    </head><body><main>${body}</main></body></html>`,
});

const paragraphs = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join("");

export const sites: Sites = {
  ...plainSites,
  [climbersUrl]: page(
    "Pruning roses that climb a north wall",
    { "@type": "Article", headline: "Pruning roses that climb a north wall" },
    `<article><h1>Pruning roses that climb a north wall</h1>${paragraphs(
      "Few roses flower without sun, and those that do want patience. Plant them a hand's breadth away from the wall, and tie the canes in before they harden.",
      "Pruning roses that climb is mostly leaving them alone: cut the side shoots back to two buds in late winter, and take out one old cane a year.",
      "Mulch with compost, water in dry weeks, and do not give up before the third summer.",
    )}</article>`,
  ),
  [newsUrl]: page(
    "Harbour prize goes to a library on a barge",
    {
      "@type": "NewsArticle",
      headline: "Harbour prize goes to a library on a barge",
      datePublished: "2026-11-20",
      author: { "@type": "Person", name: "Jo Field" },
    },
    `<article><h1>Harbour prize goes to a library on a barge</h1>${paragraphs(
      "The city's harbour prize goes to a barge that lends out books this year. The jury praised the patience with which the boat was made ready over two winters.",
      "Lena Ott, who drew the plans and drove the first nail, took the prize for everybody on board. The barge will lie at the old quay until March.",
    )}</article>`,
  ),
  [jobUrl]: page(
    "Ferry office manager",
    {
      "@type": "JobPosting",
      title: "Ferry office manager",
      datePosted: "2026-11-18",
      hiringOrganization: { "@type": "Organization", name: "North Quay Ferries" },
      description: "Run our office at the quay: a team of six, two boats, and the early hours.",
    },
    `<h1>Ferry office manager</h1>${paragraphs(
      "North Quay Ferries are looking for somebody who runs their office. You lead a team of six, plan the shifts and keep the books.",
      "You have led a team before and do not mind to begin at five. We pay by the tariff and close on Mondays.",
    )}<a href="/jobs/ferry-office-manager/apply">Apply now</a>`,
  ),
  [questionUrl]: page(
    "How do I keep a sourdough starter alive on holiday?",
    {
      "@type": "QAPage",
      mainEntity: {
        "@type": "Question",
        name: "How do I keep a sourdough starter alive on holiday?",
        text: "My starter lives in the fridge. How often must it be fed while I am away for three weeks?",
        answerCount: 0,
        author: { "@type": "Person", name: "hungry_otter" },
      },
    },
    `<h1>How do I keep a sourdough starter alive on holiday?</h1>${paragraphs(
      "My sourdough starter lives in the fridge, and I feed it once a week with rye flour. Now I am going away for three weeks.",
      "Can it be dried, or frozen? Or is there a way to feed it less, so that the dough still rises when I am back?",
    )}<h2>Your answer</h2>`,
  ),
  [eventUrl]: page(
    "Bees on the roof: an evening in Utrecht",
    {
      "@type": "Event",
      name: "Bees on the roof: an evening in Utrecht",
      startDate: "2027-03-11T19:00:00+01:00",
      location: { "@type": "Place", name: "The old post office", address: "Neude 11, Utrecht" },
    },
    `<h1>Bees on the roof: an evening in Utrecht</h1>${paragraphs(
      "Beekeeping in the city: a beekeeper shows her hives, and how honey is taken from them without a sting.",
      "Doors open at seven in the old post office of Utrecht. Bring a jar, and questions about bees.",
    )}<a href="/utrecht/bees-on-the-roof/join">Register now</a>`,
  ),
  [toolUrl]: page(
    "Tempo, a chess clock that anybody may change",
    {
      "@type": "SoftwareApplication",
      name: "Tempo, a chess clock that anybody may change",
      applicationCategory: "GameApplication",
      operatingSystem: "Any",
      offers: { "@type": "Offer", price: "0" },
    },
    `<h1>Tempo, a chess clock that anybody may change</h1>${paragraphs(
      "Tempo turns a phone into a chess clock. It counts down for both players, adds the delay that your club plays with, and never loses a second.",
      "All of the chess clock is open: take its parts for a clock of your own.",
    )}<a href="/tempo/download">Download</a>`,
  ),
};
