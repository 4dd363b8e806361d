import { describe, expect, it } from "vitest";
import { declares, sourceFiles, usesOf, type SourceFile } from "./source-tree";

const files = sourceFiles();
const inRoom = (room: string): SourceFile[] => files.filter((file) => file.room === room);

/** Which of our own folders, and which packages, each room may import as values. Types may come from `typesToo`. */
const rooms: Record<string, { own: string[]; packages: string[]; typesToo?: string[] }> = {
  core: { own: ["src/core/"], packages: ["valibot", "papaparse", "@orama/stemmers/", "chrono-node/"] },
  protocol: { own: [], packages: [], typesToo: ["src/core/", "src/protocol/"] },
  browser: {
    own: ["src/browser/", "src/core/"],
    packages: ["idb-keyval", "valibot"],
    typesToo: ["src/protocol/", "public/_locales/", "webextension-polyfill"],
  },
  background: {
    own: ["src/background/", "src/browser/", "src/core/", "icons/"],
    packages: ["valibot"],
    typesToo: ["src/protocol/", "webextension-polyfill"],
  },
  content: {
    own: ["src/content/", "src/core/page/", "src/browser/notice", "src/browser/in-slices"],
    packages: [],
    typesToo: ["src/browser/", "src/core/steps"],
  },
  ui: {
    own: [
      "src/ui/",
      "src/core/",
      "src/browser/messages",
      "src/browser/i18n",
      "src/browser/changes",
      // A browser asks the user, and opens its panel, only in answer to a click, in the page that was clicked.
      "src/browser/page-permission",
      "src/browser/notifications",
      "src/browser/side-panel",
    ],
    packages: ["preact", "preact/hooks", "@preact/signals", "valibot"],
    typesToo: ["src/protocol/"],
  },
};

/** Inside the core, who may know whom: a room may import those named, and itself. */
const coreRooms: Record<string, string[]> = {
  page: [],
  contact: ["page"],
  settings: ["contact", "reminder"],
  noticing: ["contact", "page", "ranking", "settings"],
  calendar: ["contact"],
  promise: ["calendar", "contact", "page"],
  reminder: ["calendar", "contact", "promise"],
  phrases: [],
  store: [
    "act",
    "channel",
    "contact",
    "journal",
    "menu",
    "promise",
    "ranking",
    "reminder",
    "settings",
    "shelf",
    "today",
  ],
  today: ["act", "calendar", "contact", "settings"],
  formats: ["calendar", "contact", "journal", "promise", "store"],
  ranking: ["contact", "page"],
  channel: ["contact", "settings", "page"],
  act: ["channel", "contact", "page", "phrases", "promise", "ranking", "settings"],
  insights: ["act", "calendar", "contact", "journal"],
  journal: ["act", "calendar", "contact", "page"],
  menu: ["contact", "journal", "page"],
  shelf: ["act", "channel", "contact", "page", "phrases", "settings"],
};

/**
 * Inside the background, likewise. What lies beside `main.ts` itself is for all of them, but for `start.ts`, which makes
 * everything.
 */
const backgroundRooms: Record<string, string[]> = {
  memory: [],
  page: ["memory"],
  acts: ["memory", "page"],
  contacts: ["memory"],
  journal: ["memory"],
  safety: [],
  noticing: ["memory", "page"],
  sharing: ["acts", "memory", "page"],
  shortcuts: ["contacts", "memory", "noticing", "page", "sharing"],
  popup: ["contacts", "memory", "noticing", "page", "sharing", "shortcuts"],
  today: ["memory", "noticing"],
};

/** What the core must be given, never take: the document, the network, the clock, chance and the browser. */
const thinAir = [
  "document",
  "window",
  "fetch",
  "browser",
  "chrome",
  "localStorage",
  "indexedDB",
  "crypto",
  "navigator",
];

describe("the house", () => {
  it("was read, all of it", () => {
    expect(files.length).toBeGreaterThan(100);
    for (const room of Object.keys(rooms)) expect(inRoom(room).length, room).toBeGreaterThan(0);
    expect([...new Set(files.map(({ room }) => room))].toSorted()).toEqual(Object.keys(rooms).toSorted());
  });

  it.each(Object.entries(rooms))("lets %s import only what it may", (room, may) => {
    const strangers = inRoom(room).flatMap(({ path, imports }) =>
      imports
        .filter(({ from }) => !from.endsWith(".css"))
        .filter(
          ({ from, typeOnly }) =>
            !may.packages.some((name) => from === name || (name.endsWith("/") && from.startsWith(name))) &&
            !may.own.some((own) => from.startsWith(own)) &&
            !(typeOnly && may.typesToo?.some((types) => from.startsWith(types))),
        )
        .map(({ from }) => `${path} imports ${from}`),
    );
    expect(strangers).toEqual([]);
  });

  it.each<[string, Record<string, string[]>, string[]]>([
    ["core", coreRooms, []],
    ["background", backgroundRooms, ["start", "main"]],
  ])("keeps the rooms of the %s from knowing the rooms above them", (house, plan, above) => {
    const strangers = inRoom(house).flatMap(({ path, imports }) => {
      const [, , room = ""] = path.split("/");
      const may = plan[room];
      if (!may) return room.endsWith(".ts") ? [] : [`src/${house}/${room} is not in the plan`];
      return imports.flatMap(({ from }) => {
        const [, where, other = ""] = from.split("/");
        const isHere = from.startsWith("src/") && where === house;
        const isAbove = other in plan ? other !== room && !may.includes(other) : above.includes(other);
        return isHere && isAbove ? [`${path} imports ${from}`] : [];
      });
    });
    expect(strangers).toEqual([]);
  });

  it("keeps the core pure", () => {
    const impure = inRoom("core").flatMap(({ path, program, text }) => [
      ...thinAir
        .filter((name) => usesOf(program, name) > 0 && !declares(text, name))
        .map((name) => `${path} uses ${name}`),
      ...[/\bDate\.now\b/, /\bMath\.random\b/, /\bnew Date\(\)/, /\bperformance\./]
        .filter((clock) => clock.test(text))
        .map((clock) => `${path} has ${clock.source}`),
    ]);
    expect(impure).toEqual([]);
  });

  it("lets nobody but the edge talk to the browser", () => {
    const talking = files.filter(
      ({ path, imports, program }) =>
        !path.startsWith("src/browser/") &&
        (usesOf(program, "chrome") > 0 ||
          (usesOf(program, "browser") > 0 && !imports.some(({ from }) => from === "src/browser/api"))),
    );
    expect(talking.map(({ path }) => path)).toEqual([]);
  });

  it("writes no markup by hand and runs no text as code", () => {
    const risky = files.filter(({ text }) =>
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|new Function\(/.test(
        text,
      ),
    );
    expect(risky.map(({ path }) => path)).toEqual([]);
  });

  it("asks the network for nothing; the one fetch that there is reads the words in the package", () => {
    const own = /\bfetch\(browser\.runtime\.getURL\(/g;
    const words = files.find(({ path }) => path === "src/browser/i18n.ts");
    expect(words && usesOf(words.program, "fetch")).toBe(words?.text.match(own)?.length);
    const asking = files.filter(({ program }) =>
      ["fetch", "XMLHttpRequest", "WebSocket", "EventSource"].some((name) => usesOf(program, name) > 0),
    );
    expect(asking.filter((file) => file !== words).map(({ path }) => path)).toEqual([]);
    expect(words?.text.match(own)).toHaveLength(1);
  });

  it("has files that one reads in a sitting", () => {
    const long = files.filter(
      ({ text, path }) => text.split("\n").length > 400 && !/topics\/|frequency/.test(path),
    );
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it("names files for what they are", () => {
    const vague = files.filter(({ path }) =>
      /(?:^|\/)(?:utils?|helpers?|manager|data|info|common|misc)\b/.test(path),
    );
    expect(vague.map(({ path }) => path)).toEqual([]);
    expect(files.filter(({ path }) => !/^[a-z0-9/.-]+$/.test(path)).map(({ path }) => path)).toEqual([]);
  });
});
