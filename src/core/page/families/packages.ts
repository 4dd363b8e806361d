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
  {
    name: "extension-shops",
    kind: "tool",
    weight: 8,
    hosts:
      "chromewebstore.google.com addons.mozilla.org marketplace.visualstudio.com open-vsx.org plugins.jetbrains.com microsoftedge.microsoft.com",
    path: /^\/(?:detail\/\w|[\w-]+\/firefox\/addon\/\w|items\?|extension\/\w|plugin\/\d|addons\/detail\/)/,
  },
  {
    name: "software-catalogues",
    kind: "tool",
    weight: 6,
    hosts:
      "sourceforge.net producthunt.com store.steampowered.com formulae.brew.sh snapcraft.io alternativeto.net wordpress.org cran.r-project.org metacpan.org hackage.haskell.org",
    path: /^\/(?:projects?\/\w|posts\/\w|products\/\w|app\/\d|formula\/\w|cask\/\w|software\/\w|plugins\/\w|package=|package\/\w|pod\/\w|web\/packages\/\w)/,
  },
  {
    name: "read-the-docs",
    kind: "tool",
    weight: 4,
    hosts: "*.readthedocs.io",
    path: /^\/(?:[a-z]{2}(?:[-_]\w+)?\/[\w.-]+\/?)?(?:index\.html)?$/,
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
  "extension-shops": [
    "https://chromewebstore.google.com/detail/ublock-origin/cjpalhdlnbpafiamejdnhcphjbkeiagm",
    "https://addons.mozilla.org/en-US/firefox/addon/ublock-origin/",
    "https://marketplace.visualstudio.com/items?itemName=esbenp.prettier-vscode",
  ],
  "software-catalogues": [
    "https://sourceforge.net/projects/audacity/",
    "https://www.producthunt.com/posts/example",
    "https://store.steampowered.com/app/8930/Sid_Meiers_Civilization_V/",
  ],
  "read-the-docs": ["https://requests.readthedocs.io/en/latest/"],
};
