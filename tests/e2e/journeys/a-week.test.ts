import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, type Driver, type Surface } from "../harness.ts";
import { waitUntil } from "../wait.ts";

const options = "src/ui/options/options.html";

/** In milliseconds: for three starts of a browser that takes its time. */
const severalStarts = 400_000;

const dayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
type Day = (typeof dayNames)[number];

/** A time of these weeks, of which the first begins on 2 November 2026, on the clock that is here. */
const moment = (day: Day, hour: string, week: 0 | 1 | 2): Date => {
  const date = new Date(`2026-11-02T${hour}`);
  date.setDate(date.getDate() + 7 * week + dayNames.indexOf(day));
  return date;
};

describe.each(browsers)("$name: a week with promises, a birthday and days off", ({ name, launch }) => {
  let profile: string;
  let driver: Driver | null = null;
  let page: Surface;
  const requests: string[] = [];
  const problems: string[] = [];

  const end = async (): Promise<void> => {
    if (!driver) return;
    requests.push(...(await driver.requests()));
    problems.push(...(await driver.problems()));
    await driver.close();
    driver = null;
  };
  /** The browser ends, and is started again at that time. */
  const start = async (day: Day, hour: string, week: 0 | 1 | 2 = 0): Promise<Driver> => {
    const isInstalled = driver !== null;
    await end();
    driver = await launch({ profile, isInstalled, at: moment(day, hour, week) });
    page = await driver.openExtensionPage(`${options}#journal`);
    const shown = await page.evaluate(() => new Date().toLocaleDateString("en-US", { weekday: "long" }));
    expect(shown).toBe(day);
    return driver;
  };

  /** What stands on the icon, and when the one alarm rings next on the clock of that browser. */
  const outside = () =>
    page.evaluate(async () => {
      const { action, alarms } = (globalThis as unknown as { browser: typeof chrome }).browser;
      const all = await alarms.getAll();
      const rings = all.map(({ scheduledTime }) =>
        new Date(scheduledTime).toLocaleString("en-US", { weekday: "long", hour: "2-digit", hour12: false }),
      );
      return { dot: await action.getBadgeText({}), rings };
    });
  const waitForOutside = async (dot: string, rings: string[]) => {
    // The icon has no dot at first: nothing is there only once it was looked.
    if (dot === "") await page.evaluate(look);
    const wanted = JSON.stringify({ dot, rings });
    return waitUntil(
      `the icon and its alarm to be ${wanted}`,
      async () => JSON.stringify(await outside()) === wanted,
      {
        why: async () => JSON.stringify(await outside()),
      },
    );
  };
  const lookAtToday = async (): Promise<void> => {
    await page.click("link", "Today");
    await waitUntil("no dot", async () => (await outside()).dot === "");
  };
  const promise = async (what: string, when: string): Promise<void> => {
    await page.click("button", "Add a promise");
    await page.fill("I said I would", what);
    await page.fill("By when", when);
    await page.click("button", "Keep this promise in mind");
    await page.waitForStatus("It is in your promises.");
  };

  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), "goodturn-week-"));
  });
  afterAll(async () => {
    await driver?.close();
    await rm(profile, { recursive: true, force: true });
  });

  it(
    "begins on Monday: two promises, a birthday on Saturday, a dot at nine, and no weekends",
    async () => {
      const started = await start("Monday", "08:50");
      await page.close();
      page = await started.openExtensionPage(`${options}#add-contact`);
      await page.fill("Name", "Priya Raman");
      await page.click("button", "More about them");
      await page.fill("Month: Birthday", "November");
      await page.fill("Day: Birthday", "7");
      await page.click("button", "Save");
      await page.waitForStatus("Priya Raman is in your contacts.");
      await page.click("link", "Promises");
      await promise("send the slides", "tomorrow");
      await promise("return the book", "on Thursday");
      await promise("water the plants", "on Saturday");
      await page.click("link", "Settings");
      await page.click("radio", "A quiet dot on the icon");
      await page.waitForStatus("Kept.");
      for (const [at, day] of (["Saturday", "Sunday"] as const).entries()) {
        await page.evaluate(choose, day);
        await waitUntil(`${at + 1} days off`, async () => (await page.evaluate(daysOff)) === at + 1);
      }
      await waitForOutside("", ["Monday, 09"]);
    },
    severalStarts,
  );

  it(
    "sees the dot on Tuesday, once, whatever is killed, and puts the slides off",
    async () => {
      const started = await start("Tuesday", "10:05");
      await waitForOutside("•", ["Wednesday, 09"]);
      await started.killWorker();
      await page.close();
      page = await started.openExtensionPage(`${options}#journal`);
      await page.waitFor("link", "Today");
      await waitForOutside("•", ["Wednesday, 09"]);
      await lookAtToday();
      await page.click("button", "Put off: send the slides");
      await page.click("button", "In a week");
      await page.waitForStatus("It is put off.");
      await start("Tuesday", "17:30");
      await waitForOutside("", ["Wednesday, 09"]);
    },
    severalStarts,
  );

  it(
    "hears nothing on Wednesday, and of the book on Thursday",
    async () => {
      await start("Wednesday", "10:05");
      await waitForOutside("", ["Thursday, 09"]);
      await start("Thursday", "08:50");
      await waitForOutside("", ["Thursday, 09"]);
      await start("Thursday", "22:40");
      await waitForOutside("•", ["Friday, 09"]);
      await lookAtToday();
      await page.click("button", "Done: return the book");
      await page.waitForStatus("Done.");
    },
    severalStarts,
  );

  it(
    "is told on Friday of the birthday that falls on a day off, and lives without a dot until Monday",
    async () => {
      await start("Friday", "10:05");
      await waitForOutside("•", ["Monday, 09"]);
      await lookAtToday();
      await page.waitForText("Priya Raman");
      await start("Saturday", "10:05");
      await waitForOutside("", ["Monday, 09"]);
      await lookAtToday();
      await page.waitForText("water the plants");
    },
    severalStarts,
  );

  it(
    "hears on Monday of what was promised for Saturday, and goes on holiday until Thursday",
    async () => {
      await start("Monday", "10:05", 1);
      await waitForOutside("•", ["Tuesday, 09"]);
      await lookAtToday();
      await page.click("button", "Done: water the plants");
      await page.waitForStatus("Done.");
      await page.click("link", "Settings");
      await page.fill("Pause until", "on Thursday");
      await page.click("button", "Pause");
      await page.waitForText("Reminders rest until Thursday, November 12, 2026.");
      await waitForOutside("", ["Thursday, 09"]);
      await start("Tuesday", "10:05", 1);
      await waitForOutside("", ["Thursday, 09"]);
      await start("Thursday", "10:05", 1);
      await waitForOutside("•", ["Friday, 09"]);
      await lookAtToday();
      await page.waitForText("send the slides");
    },
    severalStarts,
  );

  it(
    "sleeps over nine o'clock on Friday, is left alone in the quiet hours, and hears of it on Monday",
    async () => {
      await page.click("link", "Settings");
      await page.click("switch", "Quiet hours");
      await page.waitForStatus("Kept.");
      await page.click("link", "Promises");
      await promise("call the observatory", "tomorrow");
      await start("Friday", "22:10", 1);
      await waitForOutside("", ["Monday, 09"]);
      await start("Monday", "10:05", 2);
      await waitForOutside("•", ["Tuesday, 09"]);
      await lookAtToday();
      await page.waitForText("call the observatory");
    },
    severalStarts,
  );

  it(`made no request and had no error in ${name}`, async () => {
    await end();
    expect(requests).toEqual([]);
    expect(problems).toEqual([]);
  });
});

/** Runs in the document: presses the box of this day off. */
function choose(day: string): void {
  for (const legend of document.querySelectorAll("legend")) {
    if (legend.textContent !== "Days off") continue;
    for (const label of legend.parentElement?.querySelectorAll("label") ?? [])
      if (label.textContent === day) label.click();
  }
}

/** Runs in the document: how many days off are kept. */
async function daysOff(): Promise<number> {
  type Reply = { answer: { reminders: { daysOff: number[] } } };
  const { runtime } = (globalThis as unknown as { browser: typeof chrome }).browser;
  const reply = await runtime.sendMessage<unknown, Reply>({ name: "settings/show", ask: {} });
  return reply.answer.reminders.daysOff.length;
}

/** Runs in the document: keeps the reminders as they are, which is answered after a look at what is due. */
async function look(): Promise<void> {
  type Reply = { answer: { reminders: object } };
  const { runtime } = (globalThis as unknown as { browser: typeof chrome }).browser;
  const { answer } = await runtime.sendMessage<unknown, Reply>({ name: "settings/show", ask: {} });
  await runtime.sendMessage({ name: "reminders/save", ask: answer.reminders });
}
