import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, type Driver, type Surface } from "../harness.ts";
import { promiseToday, somebody, withThese } from "../people.ts";
import {
  askForDot,
  clockIn,
  dayIn,
  earlyMorning,
  lookAtToday,
  minuteAhead,
  remindingOf,
  waitForReminding,
} from "../reminding.ts";
import { waitUntil } from "../wait.ts";

/** They wait for the clock on the wall, side by side; within each browser one thing comes after the other. */
const bothAtOnce = { concurrent: true } as const;
const oneAfterAnother = { concurrent: false } as const;

const options = "src/ui/options/options.html";

/** In milliseconds: a minute of it passes on the clock on the wall. */
const aMinuteAndMore = 300_000;

/**
 * Every process of the browser stands still over the time of the alarm. A machine that sleeps stops its monotonic clock as
 * well, and tells programs when it wakes; neither can be done to a browser alone.
 */
describe.each(browsers)(
  "$name: somebody whose machine sleeps over the time of their reminder",
  bothAtOnce,
  ({ name, launch }) => {
    const zone = earlyMorning();
    let driver: Driver;
    let page: Surface;
    let time: Date;

    beforeAll(async () => {
      driver = await launch({ zone });
      page = await withThese(driver, [somebody("Priya Raman", {})]);
      await promiseToday(page, "water the seedlings");
    });
    afterAll(() => driver?.close());

    it(
      "has no dot before they close the lid, and one when it is open again",
      { ...oneAfterAnother, timeout: aMinuteAndMore },
      async () => {
        time = minuteAhead(30);
        await askForDot(page, clockIn(zone, time));
        await waitForReminding(page, "", [`${dayIn(zone, time)}, ${clockIn(zone, time)}`]);
        await driver.killWorker();
        expect(Date.now()).toBeLessThan(time.getTime());
        const wakeUp = driver.sleep();
        try {
          await waitUntil("the time to pass", async () => Date.now() > time.getTime() + 10_000, {
            timeout: 120_000,
          });
        } finally {
          wakeUp();
        }
        await waitForReminding(page, "•", [`${dayIn(zone, time, 1)}, ${clockIn(zone, time)}`]);
      },
    );

    it(
      "looks at Today, and hears no more of it that day, whatever starts anew",
      oneAfterAnother,
      async () => {
        await lookAtToday(page);
        await page.waitForText("water the seedlings");
        await driver.killWorker();
        await page.close();
        page = await driver.openExtensionPage(`${options}#promises`);
        await page.waitForText("water the seedlings");
        await waitForReminding(page, "", [`${dayIn(zone, time, 1)}, ${clockIn(zone, time)}`]);
        expect((await remindingOf(page)).dot).toBe("");
      },
    );

    it(`made no request and had no error in ${name}`, oneAfterAnother, async () => {
      expect(await driver.requests()).toEqual([]);
      expect(await driver.problems()).toEqual([]);
    });
  },
);
