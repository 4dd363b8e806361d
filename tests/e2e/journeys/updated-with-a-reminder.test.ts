import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, type Driver, type Surface } from "../harness.ts";
import { promiseToday, somebody, withThese } from "../people.ts";
import { giveVersion, ownCopyOf } from "../releases.ts";
import {
  askForDot,
  clockIn,
  dayIn,
  earlyMorning,
  lookAtToday,
  minuteAhead,
  waitForReminding,
} from "../reminding.ts";
import { waitUntil } from "../wait.ts";

/** They wait for the clock on the wall, side by side; within each browser one thing comes after the other. */
const bothAtOnce = { concurrent: true } as const;
const oneAfterAnother = { concurrent: false } as const;

const options = "src/ui/options/options.html";

/** In milliseconds: an alarm rings by the clock on the wall, a minute or two from when it was set. */
const aMinuteAndMore = 400_000;

describe.each(browsers)(
  "$name: somebody whose Goodturn is updated while a reminder is set",
  bothAtOnce,
  ({ name, extension, launch }) => {
    const zone = earlyMorning();
    let directory: string;
    let profile: string;
    let driver: Driver;
    let page: Surface;
    let time: Date;

    const start = async (isInstalled: boolean): Promise<void> => {
      driver = await launch({ extension: directory, profile, zone, isInstalled });
      page = await driver.openExtensionPage(`${options}#promises`);
      await page.waitFor("link", "Settings");
    };
    const version = () =>
      page.evaluate(
        () => (globalThis as unknown as { browser: typeof chrome }).browser.runtime.getManifest().version,
      );
    /** While it runs; what was open of the version before is gone with it. */
    const update = async (to: string): Promise<void> => {
      await giveVersion(directory, to);
      await driver.update();
      page = await waitUntil(`a page of ${to}`, async () => {
        page = await driver.openExtensionPage(`${options}#promises`);
        return (await version()) === to && page;
      });
    };
    const today = () => `${dayIn(zone, time)}, ${clockIn(zone, time)}`;
    const tomorrow = () => `${dayIn(zone, time, 1)}, ${clockIn(zone, time)}`;

    beforeAll(async () => {
      directory = await ownCopyOf(extension);
      profile = await mkdtemp(join(tmpdir(), "goodturn-updated-"));
      await giveVersion(directory, "90.0.0");
      await start(false);
      await (await withThese(driver, [somebody("Priya Raman", {})])).close();
      await promiseToday(page, "water the seedlings");
    });
    afterAll(async () => {
      await driver?.close();
      // The browser's helper processes may still write for a moment after it has closed.
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
      await rm(directory, { recursive: true, force: true });
    });

    it(
      "has the alarm again after the update that cleared it, and it rings in the new version",
      { ...oneAfterAnother, timeout: aMinuteAndMore },
      async () => {
        time = minuteAhead(60);
        await askForDot(page, clockIn(zone, time));
        await waitForReminding(page, "", [today()]);
        await update("90.0.1");
        if (Date.now() < time.getTime() - 5_000) await waitForReminding(page, "", [today()]);
        await waitForReminding(page, "•", [tomorrow()], 150_000);
      },
    );

    it(
      "still sees the dot in the version after that, looks at Today, and no update brings it again",
      oneAfterAnother,
      async () => {
        await update("90.0.2");
        await waitForReminding(page, "•", [tomorrow()]);
        await lookAtToday(page);
        await page.waitForText("water the seedlings");
        await update("90.0.3");
        await waitForReminding(page, "", [tomorrow()]);
      },
    );

    it(
      "starts with a newer one the next time, and hears no more of it that day",
      { ...oneAfterAnother, timeout: aMinuteAndMore },
      async () => {
        expect(await driver.requests()).toEqual([]);
        expect(await driver.problems()).toEqual([]);
        await driver.close();
        await giveVersion(directory, "91.0.0");
        await start(true);
        expect(await version()).toBe("91.0.0");
        await waitForReminding(page, "", [tomorrow()]);
      },
    );

    it(`made no request and had no error in ${name}`, oneAfterAnother, async () => {
      expect(await driver.requests()).toEqual([]);
      expect(await driver.problems()).toEqual([]);
    });
  },
);
