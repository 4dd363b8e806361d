import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, type Driver, type Surface } from "../harness.ts";
import { askAndWait } from "../kills.ts";
import { promiseToday, somebody, withThese } from "../people.ts";
import { givePermission, ownCopyOf } from "../releases.ts";
import { remindingOf, setTime, waitForWay } from "../reminding.ts";
import { createStarts } from "../starts.ts";
import { waitUntil } from "../wait.ts";

/**
 * Firefox asks nobody here (`grantOptional`), draws the notification in a window of its own, and is clicked there. Chromium has the
 * permission from the start, since its question has no button within reach; it hands notifications to the system, so that
 * their words are held by `tests/unit/background/today/reminders.test.ts`, and the click is its event in the worker.
 */
describe.each(browsers)("$name: somebody who wants a notification", ({ name, extension, launch }) => {
  let directory: string;
  let page: Surface;
  const starts = createStarts(launch);

  /** They promised this for today, and want a notification at midnight, which is over. */
  const wantItFor = async (...promises: string[]): Promise<Driver> => {
    const driver = await starts.start({ extension: directory, grantOptional: true });
    page = await withThese(driver, [somebody("Priya Raman", {})]);
    for (const what of promises) await promiseToday(page, what);
    await page.click("link", "Settings");
    await page.click("radio", "A notification");
    await waitForWay(page, "notification");
    // Firefox wakes a worker only for what it listened to when it began. The one that was given the permission later is not
    // woken by the click, so it leaves the notification to the next.
    if (name === "Chromium") await driver.killWorker();
    await setTime(page, "00:00");
    if (name === "Firefox") {
      // Answered behind the look at what is due.
      await askAndWait(page, { name: "reminders/seen", ask: {} });
      expect(await driver.outside.notices()).toEqual([]);
      await driver.killWorker();
      // Whatever wakes the next one: it looks at what is due as it begins.
      await askAndWait(page, { name: "settings/show", ask: {} });
    }
    return driver;
  };
  const waitForNotices = (wanted: readonly string[]) => {
    const shown = wanted.map((words) => (starts.driver?.browser === "Firefox" ? words : null));
    return waitUntil(
      `the notifications ${JSON.stringify(shown)}`,
      async () => JSON.stringify(await starts.driver?.outside.notices()) === JSON.stringify(shown),
      { why: async () => JSON.stringify(await starts.driver?.outside.notices()) },
    );
  };

  beforeAll(async () => {
    directory = await ownCopyOf(extension);
    if (name === "Chromium") await givePermission(directory, "notifications");
  });
  afterAll(async () => {
    await starts.driver?.close();
    await rm(directory, { recursive: true, force: true });
  });

  it("sees one for everything of the day, clicks it, and has Today in front", async () => {
    const started = await wantItFor("water the seedlings", "send the slides");
    await waitForNotices([
      "Today\nYou said you would: water the seedlings\nYou said you would: send the slides",
    ]);
    expect((await remindingOf(page)).dot).toBe("•");
    await started.outside.clickNotice();
    const today = await started.waitForExtensionPage(/options\.html#today$/);
    await today.waitForText("water the seedlings");
    await today.waitForText("send the slides");
    await waitUntil("no dot", async () => (await remindingOf(page)).dot === "");
    await waitForNotices([]);
  }, 200_000);

  it("sees the one promise, clicks it when the worker is dead, and has that promise in front", async () => {
    const started = await wantItFor("water the seedlings");
    await waitForNotices(["Today\nYou said you would: water the seedlings"]);
    await started.killWorker();
    await started.outside.clickNotice();
    const promise = await started.waitForExtensionPage(/options\.html#promises\/./);
    await promise.waitFor("heading", "You said you would");
    await promise.waitFor("button", "Done: water the seedlings");
    await waitForNotices([]);
  }, 200_000);

  it(`made no request and had no error in ${name}`, async () => {
    await starts.end();
    expect(starts.requests).toEqual([]);
    expect(starts.problems).toEqual([]);
  });
});
