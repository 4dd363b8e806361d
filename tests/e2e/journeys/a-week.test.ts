import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, type Driver, type Surface } from "../harness.ts";
import { lookAtToday, waitForReminding } from "../reminding.ts";
import { createStarts } from "../starts.ts";
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
  let page: Surface;
  const starts = createStarts(launch);

  /** The browser ends, and is started again at that time. */
  const start = async (day: Day, hour: string, week: 0 | 1 | 2 = 0): Promise<Driver> => {
    const isInstalled = starts.driver !== null;
    const driver = await starts.start({ profile, isInstalled, at: moment(day, hour, week) });
    page = await driver.openExtensionPage(`${options}#journal`);
    const shown = await page.evaluate(() => new Date().toLocaleDateString("en-US", { weekday: "long" }));
    expect(shown).toBe(day);
    return driver;
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
    await starts.driver?.close();
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
      await waitForReminding(page, "", ["Monday, 09:00"]);
    },
    severalStarts,
  );

  it(
    "sees the dot on Tuesday, once, whatever is killed, and puts the slides off",
    async () => {
      const started = await start("Tuesday", "10:05");
      await waitForReminding(page, "•", ["Wednesday, 09:00"]);
      await started.killWorker();
      await page.close();
      page = await started.openExtensionPage(`${options}#journal`);
      await page.waitFor("link", "Today");
      await waitForReminding(page, "•", ["Wednesday, 09:00"]);
      await lookAtToday(page);
      await page.click("button", "Put off: send the slides");
      await page.click("button", "In a week");
      await page.waitForStatus("It is put off.");
      await start("Tuesday", "17:30");
      await waitForReminding(page, "", ["Wednesday, 09:00"]);
    },
    severalStarts,
  );

  it(
    "hears nothing on Wednesday, and of the book on Thursday",
    async () => {
      await start("Wednesday", "10:05");
      await waitForReminding(page, "", ["Thursday, 09:00"]);
      await start("Thursday", "08:50");
      await waitForReminding(page, "", ["Thursday, 09:00"]);
      await start("Thursday", "22:40");
      await waitForReminding(page, "•", ["Friday, 09:00"]);
      await lookAtToday(page);
      await page.click("button", "Done: return the book");
      await page.waitForStatus("Done.");
    },
    severalStarts,
  );

  it(
    "is told on Friday of the birthday that falls on a day off, and lives without a dot until Monday",
    async () => {
      await start("Friday", "10:05");
      await waitForReminding(page, "•", ["Monday, 09:00"]);
      await lookAtToday(page);
      await page.waitForText("Priya Raman");
      await start("Saturday", "10:05");
      await waitForReminding(page, "", ["Monday, 09:00"]);
      await lookAtToday(page);
      await page.waitForText("water the plants");
    },
    severalStarts,
  );

  it(
    "hears on Monday of what was promised for Saturday, and goes on holiday until Thursday",
    async () => {
      await start("Monday", "10:05", 1);
      await waitForReminding(page, "•", ["Tuesday, 09:00"]);
      await lookAtToday(page);
      await page.click("button", "Done: water the plants");
      await page.waitForStatus("Done.");
      await page.click("link", "Settings");
      await page.fill("Pause until", "on Thursday");
      await page.click("button", "Pause");
      await page.waitForText("Reminders rest until Thursday, November 12, 2026.");
      await waitForReminding(page, "", ["Thursday, 09:00"]);
      await start("Tuesday", "10:05", 1);
      await waitForReminding(page, "", ["Thursday, 09:00"]);
      await start("Thursday", "10:05", 1);
      await waitForReminding(page, "•", ["Friday, 09:00"]);
      await lookAtToday(page);
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
      await waitForReminding(page, "", ["Monday, 09:00"]);
      await start("Monday", "10:05", 2);
      await waitForReminding(page, "•", ["Tuesday, 09:00"]);
      await lookAtToday(page);
      await page.waitForText("call the observatory");
    },
    severalStarts,
  );

  it(`made no request and had no error in ${name}`, async () => {
    await starts.end();
    expect(starts.requests).toEqual([]);
    expect(starts.problems).toEqual([]);
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
