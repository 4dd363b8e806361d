import type { Family } from "./family";

/** Services whose pages are somebody's card. */
export const families: readonly Family[] = [
  {
    name: "calling-card",
    kind: "profile",
    weight: 5,
    hosts: "about.me linktr.ee keybase.io gravatar.com sessionize.com read.cv",
    path: /^\/(?!(?:about|blog|pricing|features|docs|team)\b)[\w.-]+\/?$/,
  },
  {
    name: "xing",
    kind: "profile",
    weight: 6,
    hosts: "xing.com flickr.com",
    path: /^\/(?:profile|people)\/\w/,
  },
  {
    name: "makers-and-speakers",
    kind: "profile",
    weight: 5,
    hosts:
      "behance.net codepen.io kaggle.com speakerdeck.com muckrack.com peerlist.io bento.me polywork.com contra.com qiita.com zenn.dev ko-fi.com buymeacoffee.com",
    path: /^\/(?!(?:about|blog|pricing|features|docs|team|search|galleries|joblist|hire|assets|trending|pens?|challenges|collection|topics|datasets|code|competitions|models|discussions?|learn|p|c|tags|articles|explore|login|signup|register|journalists|for-pr|discover|jobs)\b)[\w.-]+\/?$/,
  },
  {
    name: "people-of-services",
    kind: "profile",
    weight: 6,
    hosts:
      "npmjs.com pypi.org producthunt.com wellfound.com replit.com velog.io crunchbase.com speakerhub.com habr.com *.zhihu.com juejin.cn rubygems.org hackerone.com last.fm",
    path: /^\/(?:~[\w.-]+|user\/[\w-]+|@[\w.-]+|u\/[\w.-]+|person\/[\w-]+|speaker\/[\w-]+|(?:\w\w\/)?users\/[\w-]+|people\/[\w-]+|profiles\/[\w-]+)\/?$/,
  },
];

/** Addresses each family must know, and every other must refuse. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  "calling-card": ["https://about.me/adaexample", "https://linktr.ee/adaexample"],
  xing: ["https://www.xing.com/profile/Ada_Example", "https://www.flickr.com/people/adaexample/"],
  "makers-and-speakers": ["https://www.behance.net/adaexample", "https://muckrack.com/ada-example"],
  "people-of-services": [
    "https://www.npmjs.com/~sindresorhus",
    "https://www.crunchbase.com/person/ada-example",
    "https://www.zhihu.com/people/ada-example",
  ],
};
