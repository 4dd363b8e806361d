import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, type Driver, type Surface } from "../harness.ts";
import { promiseToday, somebody, withThese } from "../people.ts";
import { askForDot, lookAtToday, waitForReminding } from "../reminding.ts";
import { createStarts } from "../starts.ts";

const options = "src/ui/options/options.html";

/** In milliseconds: for two starts of a browser that takes its time. */
const twoStarts = 300_000;

/**
 * On Monday, 2 November 2026. A browser learns of its machine's new time zone by itself or at its next start; only the second can
 * be done to a browser alone. What the worker does when the zone changes under it is held by
 * `tests/unit/background/today/reminders.test.ts`.
 */
describe.each(browsers)("$name: somebody who travels with a reminder set", ({ name, launch }) => {
  let profile: string;
  let page: Surface;
  const starts = createStarts(launch);

  /** The browser ends, and is started again in this zone at this moment of Monday (UTC). */
  const landIn = async (zone: string, utc: string): Promise<Driver> => {
    const isInstalled = starts.driver !== null;
    const at = new Date(`2026-11-02T${utc}:00Z`);
    const driver = await starts.start({ profile, isInstalled, zone, at });
    page = await driver.openExtensionPage(`${options}#journal`);
    expect(await page.evaluate(() => new Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(zone);
    return driver;
  };

  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), "goodturn-zones-"));
  });
  afterAll(async () => {
    await starts.driver?.close();
    // The browser's helper processes may still write for a moment after it has closed.
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  });

  it(
    "sets it in Berlin for nine in the morning, before nine",
    async () => {
      const landed = await landIn("Europe/Berlin", "07:50");
      await (await withThese(landed, [somebody("Priya Raman", {})])).close();
      await promiseToday(page, "send the slides");
      await askForDot(page);
      await waitForReminding(page, "", ["Monday, 09:00"]);
    },
    twoStarts,
  );

  it(
    "is in New York when it is nine in Berlin long since, and hears nothing until it is nine there",
    async () => {
      await landIn("America/New_York", "13:30");
      await waitForReminding(page, "", ["Monday, 09:00"]);
      await landIn("America/New_York", "14:05");
      await waitForReminding(page, "•", ["Tuesday, 09:00"]);
      await lookAtToday(page);
      await page.waitForText("send the slides");
    },
    twoStarts,
  );

  it(
    "hears no more of it that Monday, where it is night already, and where it is nine once more",
    async () => {
      await landIn("Asia/Tokyo", "14:30");
      await waitForReminding(page, "", ["Tuesday, 09:00"]);
      await landIn("Pacific/Honolulu", "19:30");
      await waitForReminding(page, "", ["Tuesday, 09:00"]);
    },
    twoStarts,
  );

  it(`made no request and had no error in ${name}`, async () => {
    await starts.end();
    expect(starts.requests).toEqual([]);
    expect(starts.problems).toEqual([]);
  });
});
