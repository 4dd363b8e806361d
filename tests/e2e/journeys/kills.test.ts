import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, type Driver, type Surface } from "../harness.ts";
import {
  answers,
  askAndWait,
  askWithoutWaiting,
  difference,
  recordsIn,
  seeded,
  strike,
  type Blow,
  type Command,
  type Records,
} from "../kills.ts";
import { waitUntil } from "../wait.ts";
import { anArticle, at, someone } from "../../fakes/people.ts";

const seed = Number(process.env["GOODTURN_SEED"] ?? 20261122);
const page = "src/ui/options/options.html#settings";

const priya = someone("Priya Raman", { emails: at("priya@raman.example"), interests: ["search engines"] });
const articles = Array.from({ length: 400 }, (_, number) =>
  anArticle(`Article ${number}`, { url: `https://reading.example/${number}` }),
);

/** The first key under the prefix, without it. */
const idUnder = (records: Records, prefix: string): string | undefined =>
  Object.keys(records)
    .find((key) => key.startsWith(prefix))
    ?.slice(prefix.length);

/** An article that nothing was done with yet. */
const freshArticle = (records: Records) => {
  const text = JSON.stringify(records);
  const found = articles.find(
    ({ url }) => !text.includes(`"${url}"`) && !text.includes(`${encodeURIComponent(url)}/`),
  );
  if (!found) throw new Error("All articles are used up.");
  return found;
};

const isThere = (records: Records, uid: string): boolean => `contact/${uid}` in records;

/** Every command that writes. */
const commands: readonly Command[] = [
  {
    name: "share with a contact",
    ask: (records) => ({
      name: "share/open",
      ask: { to: { uid: priya.uid }, page: freshArticle(records), tabId: -1, how: { copy: true } },
    }),
    effect: () => ({ added: { journal: 1, shared: 1, undo: 1 } }),
  },
  {
    name: "share with somebody new",
    ask: (records) => ({
      name: "share/open",
      ask: { to: { name: `New ${Object.keys(records).length}` }, page: freshArticle(records), tabId: -1 },
    }),
    effect: () => ({ added: { contact: 1, journal: 1, shared: 1, undo: 1 } }),
  },
  {
    name: "not for them",
    ask: (records) => ({ name: "share/dismiss", ask: { uid: priya.uid, page: freshArticle(records) } }),
    effect: () => ({ added: { dismissal: 1, undo: 1 } }),
  },
  {
    name: "keep for them",
    ask: (records) => ({ name: "shelf/keep", ask: { to: priya.uid, page: freshArticle(records) } }),
    effect: () => ({ added: { shelf: 1, undo: 1 } }),
  },
  {
    name: "import fifty people",
    ask: (records) => ({
      name: "contacts/import",
      ask: {
        added: Array.from({ length: 50 }, (_, number) =>
          someone(`Person ${number}`, {
            uid: `${Object.keys(records).length}-${number}`,
            note: "x".repeat(2_000),
          }),
        ),
        changed: [],
      },
    }),
    effect: () => ({ added: { contact: 50, undo: 1 } }),
  },
  {
    name: "delete the imported people",
    ask: (records) => ({
      name: "contacts/delete",
      ask: { uids: Object.keys(records).flatMap((key) => /^contact\/(\d+-\d+)$/.exec(key)?.[1] ?? []) },
    }),
    effect: (records) => {
      const count = Object.keys(records).filter((key) => /^contact\/\d+-\d+$/.test(key)).length;
      return count === 0 ? {} : { removed: { contact: count }, added: { undo: 1 } };
    },
  },
  {
    name: "edit a contact",
    ask: (records) => ({
      name: "contacts/save",
      ask: {
        contact: { ...priya, note: `${Object.keys(records).length} ${JSON.stringify(records).length}` },
      },
    }),
    effect: (records) =>
      isThere(records, priya.uid)
        ? { changed: { contact: 1 }, added: { undo: 1 } }
        : { added: { contact: 1, undo: 1 } },
  },
  {
    name: "begin a recommendation",
    ask: () => ({ name: "draft/begin", ask: { act: "recommend", uid: priya.uid } }),
    effect: (records) => (idUnder(records, "draft/") ? {} : { added: { draft: 1 } }),
  },
  {
    name: "type into a draft",
    ask: (records) => ({
      name: "draft/save",
      ask: {
        id: idUnder(records, "draft/") ?? "",
        answers: { strength: `She listens, ${JSON.stringify(records).length} times` },
        message: "",
        edited: false,
      },
    }),
    effect: (records) => (idUnder(records, "draft/") ? { changed: { draft: 1 } } : {}),
  },
  {
    name: "finish a recommendation",
    ask: (records) => ({ name: "draft/finish", ask: { id: idUnder(records, "draft/") ?? "", open: false } }),
    effect: (records) =>
      idUnder(records, "draft/") ? { removed: { draft: 1 }, added: { journal: 1, undo: 1 } } : {},
  },
  {
    name: "change a setting",
    ask: (records) => ({
      name: "settings/save",
      ask: { theme: JSON.stringify(records["settings"] ?? "").includes("dark") ? "light" : "dark" },
    }),
    effect: (records) => ("settings" in records ? { changed: { settings: 1 } } : { added: { settings: 1 } }),
  },
];

/** Nothing, with its empty parts filled in. */
const effectOf = (effect: ReturnType<Command["effect"]>) => ({
  added: {},
  changed: {},
  removed: {},
  ...effect,
});

const blowsIn: Record<Driver["browser"], Record<Blow, number>> = {
  Chromium: { worker: 190, page: 12, browser: 8 },
  Firefox: { worker: 30, page: 4, browser: 0 },
};

describe.each(browsers)("$name: somebody whose machine fails in the middle of things", ({ name, launch }) => {
  const blows = blowsIn[name];
  const random = seeded(seed);
  let profile: string;
  let driver: Driver;
  let surface: Surface;
  const durations = new Map<string, number>();

  const start = async (): Promise<void> => {
    driver = await launch(name === "Chromium" ? { profile } : {});
    surface = await driver.openExtensionPage(page);
    await surface.waitFor("heading", "Settings");
  };

  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), "goodturn-kills-"));
    await start();
    await askWithoutWaiting(surface, { name: "contacts/save", ask: { contact: priya } });
    await waitUntil("Priya to be kept", async () => isThere(await recordsIn(surface), priya.uid));
  });
  afterAll(async () => {
    await driver?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it("sees every command do exactly what it is there for, when nothing strikes", async () => {
    for (const command of commands) {
      await driver.killWorker();
      const records = await recordsIn(surface);
      const { ok, took } = await askAndWait(surface, command.ask(records));
      expect(ok, command.name).toBe(true);
      const found = difference(records, await recordsIn(surface));
      expect(found, command.name).toEqual(effectOf(command.effect(records)));
      expect(found, command.name).not.toEqual(effectOf({}));
      durations.set(command.name, took);
    }
  });

  it("finds everything as it was before, or as it was to become, and never between", async () => {
    const order = (Object.entries(blows) as [Blow, number][])
      .flatMap(([blow, count]) => Array.from({ length: count }, () => blow))
      .map((blow) => ({ blow, turn: random() }))
      .toSorted((a, b) => a.turn - b.turn);
    const table = commands.map((command) => ({ command, kills: 0, before: 0, after: 0 }));
    const struck: Record<Blow, number> = { worker: 0, page: 0, browser: 0 };

    for (const [number, { blow }] of order.entries()) {
      const row = table[number % table.length];
      if (!row) throw new Error("There is no command.");
      const { command } = row;
      const records = await recordsIn(surface);
      await askWithoutWaiting(surface, command.ask(records));
      // Anywhere between the question and well after its answer would have come from a cold worker.
      await strike(driver, surface, blow, Math.floor(random() * 1.4 * (durations.get(command.name) ?? 50)));
      if (blow === "browser") await start();
      if (blow === "page") surface = await driver.openExtensionPage(page);
      struck[blow] += 1;
      // A question that was on its way may start the next worker and be answered there: look once nothing moves.
      const now = await atRest(surface);
      const found = difference(records, now);
      row.kills += 1;
      const untouched = JSON.stringify(found) === JSON.stringify(effectOf({}));
      if (untouched) row.before += 1;
      else {
        expect(found, `${command.name}, ${blow} struck, number ${number} of seed ${seed}`).toEqual(
          effectOf(command.effect(records)),
        );
        row.after += 1;
      }
    }
    console.log(
      [
        `${name}, seed ${seed}: ${struck.worker} workers, ${struck.page} pages, ${struck.browser} browsers killed`,
        ...table.map(
          ({ command: { name: what }, kills, before, after }) =>
            `  ${what}: ${kills} kills, ${before} as before, ${after} as after`,
        ),
      ].join("\n"),
    );
    expect(order.length).toBe(Object.values(blows).reduce((sum, count) => sum + count, 0));
    // Both sides of the moment were met, or the run proves nothing.
    expect(table.some(({ before }) => before > 0) && table.some(({ after }) => after > 0)).toBe(true);
  }, 900_000);
});

/** The records once a worker answers again (what was on its way before is through then) and two readings agree. */
async function atRest(surface: Surface): Promise<Records> {
  await waitUntil("the worker to answer", () => answers(surface));
  let last = await recordsIn(surface);
  await waitUntil("the records to rest", async () => {
    const before = JSON.stringify(last);
    last = await recordsIn(surface);
    return JSON.stringify(last) === before;
  });
  return last;
}
