import type { Family } from "./family";

/** GitHub: people and organisations share one address shape, so what the page declares may overrule `profile`. */
export const families: readonly Family[] = [
  {
    name: "github-repository",
    kind: "tool",
    weight: 6,
    hosts: "github.com",
    path: /^\/(?!(?:orgs|users|sponsors|topics|collections|marketplace|features|settings|apps|about|enterprise|solutions|trending)\/)[\w-]+\/[\w.-]+\/?$/,
  },
  {
    name: "github-profile",
    kind: "profile",
    weight: 5,
    hosts: "github.com",
    path: /^\/(?!(?:features|pricing|topics|trending|explore|marketplace|settings|about|enterprise|team|sponsors|collections|search|new|notifications|issues|pulls|contact|security|copilot|apps)\b)[\w-]+\/?(?:\?tab=overview)?$/,
  },
];

/** Addresses each family must know, and every other must refuse. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  "github-repository": ["https://github.com/preactjs/preact", "https://github.com/mozilla/readability/"],
  "github-profile": ["https://github.com/developit", "https://github.com/gaearon?tab=overview"],
};
