import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, type Driver, type Surface } from "../harness.ts";
import {
  armWorker,
  holdRecords,
  letGoOfRecords,
  stepReached,
  workerToArm,
  type Step,
} from "../kill-steps.ts";
import { recordsIn } from "../kills.ts";
import { withPeople } from "../people.ts";

describe.each(browsers)(
  "$name: somebody whose worker is stopped before it can say what it did",
  ({ name, launch }) => {
    let driver: Driver;
    let page: Surface;
    let beside: Surface;
    /** Where the worker is stopped. What it kept already, it can only be asked to keep where it can be armed. */
    const moments: readonly Step[] = name === "Chromium" ? ["waiting", "written"] : ["waiting"];

    beforeAll(async () => {
      driver = await launch();
      await (await withPeople(driver, "friends.vcf")).close();
      beside = await driver.openExtensionPage("src/ui/welcome/welcome.html");
      page = await driver.openExtensionPage("src/ui/options/options.html#promises");
    });
    afterAll(() => driver?.close());

    const countOf = async (kind: string): Promise<number> =>
      Object.keys(await recordsIn(beside)).filter((key) => key.startsWith(kind)).length;

    /** Press the button, and lose the worker at this moment of what it does. */
    const pressAndLose = async (button: string | RegExp, moment: Step): Promise<void> => {
      if (moment === "written") {
        await workerToArm(driver, beside);
        await armWorker(driver, "written", 1);
      } else await holdRecords(beside);
      await page.click("button", button);
      if (moment === "written") await stepReached(driver);
      await driver.killWorker();
      if (moment === "waiting") await letGoOfRecords(beside);
      await page.waitForStatus(/restarted by the browser.*Try again/);
    };

    it.each(moments)("promises something once, lost while it was %s", async (moment) => {
      const before = await countOf("promise/");
      await page.click("button", "Add a promise");
      await page.fill("I said I would", `bring the book, ${moment}`);
      await page.fill("For whom", "kofi");
      await page.press("Enter");
      await page.waitFor("button", /^Remove Kofi/);
      await pressAndLose("Keep this promise in mind", moment);
      expect(await countOf("promise/")).toBe(before + (moment === "written" ? 1 : 0));
      await page.click("button", "Keep this promise in mind");
      await page.waitForStatus("It is in your promises.");
      expect(await countOf("promise/")).toBe(before + 1);
    });

    it.each(moments)(
      "keeps it once, and one Undo takes that back, each lost while it was %s",
      async (moment) => {
        const before = await countOf("journal/");
        await pressAndLose(`Done: bring the book, ${moment}`, moment);
        await page.click("button", `Done: bring the book, ${moment}`);
        await page.waitForStatus("Done.");
        expect(await countOf("journal/")).toBe(before + 1);
        await pressAndLose("Undo", moment);
        await page.click("button", "Undo");
        await page.waitForStatus("Taken back.");
        expect(await countOf("journal/")).toBe(before);
      },
    );
  },
);
