import type { Family } from "./family";

/** Registries and shops in which one page is one piece of software. */
export const families: readonly Family[] = [
  {
    name: "package-page",
    kind: "tool",
    weight: 8,
    hosts:
      "npmjs.com pypi.org crates.io docs.rs rubygems.org pub.dev packagist.org nuget.org hub.docker.com pkg.go.dev",
    path: /^\/(?:package|packages|project|crates?|gems|r|_|github\.com)\/\w/,
  },
  {
    name: "app-shops",
    kind: "tool",
    weight: 8,
    hosts: "apps.apple.com play.google.com f-droid.org flathub.org",
    path: /\/(?:app|apps\/details|apps|packages)[/?]/,
  },
  {
    name: "hugging-face",
    kind: "tool",
    weight: 6,
    hosts: "huggingface.co",
    path: /^\/(?!docs|blog|papers|posts|learn)[\w.-]+\/[\w./-]+$/,
  },
];

/** Addresses each family must know, and every other must refuse. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  "package-page": ["https://www.npmjs.com/package/preact", "https://pypi.org/project/requests/"],
  "app-shops": [
    "https://apps.apple.com/us/app/things-3/id904237743",
    "https://play.google.com/store/apps/details?id=org.mozilla.firefox",
  ],
  "hugging-face": ["https://huggingface.co/google-bert/bert-base-uncased"],
};
