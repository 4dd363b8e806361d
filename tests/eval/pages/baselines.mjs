import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * What others use to tell an article from the rest, run on the same pages in the same browser: each a script, a call,
 * and what its answer makes of the page.
 */
export const baselines = {
  /** Firefox's own test before it offers its reading view. */
  isProbablyReaderable: {
    source: readability(),
    call: "isProbablyReaderable(document)",
    kindOf: (answer) => (answer ? "article" : "other"),
  },
  /** What the page declares about itself, and nothing else. */
  declaredTypes: {
    source: `globalThis.declaredTypes = ${declaredTypes.toString()}`,
    call: "declaredTypes(document)",
    kindOf: (types) => types.map(kindOfType).find(Boolean) ?? "other",
  },
};

function readability() {
  const file = import.meta.resolve("@mozilla/readability/Readability-readerable.js");
  return readFileSync(fileURLToPath(file), "utf8");
}

/** Runs in the page: `og:type`, then the types of top-level JSON-LD things. */
function declaredTypes(document) {
  const found = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const parsed = JSON.parse(script.textContent);
      const things = Array.isArray(parsed) ? parsed : (parsed["@graph"] ?? [parsed]);
      for (const thing of things) found.push(...[thing?.["@type"]].flat());
    } catch {
      // Malformed JSON declares nothing.
    }
  }
  found.push(document.querySelector('meta[property="og:type"]')?.content);
  return found.filter((type) => typeof type === "string");
}

const kinds = [
  [/^(?:NewsArticle|Article|BlogPosting|ReportageNewsArticle|article)$/, "article"],
  [/^(?:ScholarlyArticle)$/, "paper"],
  [/^(?:VideoObject|video.*)$/, "video"],
  [/^(?:PodcastEpisode|PodcastSeries)$/, "podcast"],
  [/^(?:Book|books?)$/, "book"],
  [/^(?:Course)$/, "course"],
  [/^(?:Event|\w+Event)$/, "event"],
  [/^(?:JobPosting)$/, "job"],
  [/^(?:QAPage|Question)$/, "question"],
  [/^(?:SoftwareApplication|SoftwareSourceCode|WebApplication|MobileApplication)$/, "tool"],
  [/^(?:ProfilePage|Person|profile)$/, "profile"],
];

function kindOfType(type) {
  return kinds.find(([types]) => types.test(type))?.[1];
}
