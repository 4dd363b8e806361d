import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "../axe.ts";
import { browsers, type Driver, type Surface } from "../harness.ts";
import { recordsIn } from "../kills.ts";
import { waitUntil } from "../wait.ts";

const options = "src/ui/options/options.html";

describe.each(browsers)("$name: somebody who wants yesterday back", ({ launch }) => {
  let driver: Driver;
  let page: Surface;

  /** Data anew; the list of copies comes a moment after its heading. */
  const lookAtCopies = async (): Promise<void> => {
    await page.click("link", "Today");
    await page.click("link", "Data");
    await page.click("button", /^\d+ cop(?:y|ies)$/);
  };

  beforeAll(async () => {
    driver = await launch();
    page = await driver.openExtensionPage(`${options}#data`);
  });
  afterAll(() => driver?.close());

  it("finds a copy of the day that nobody had to ask for", async () => {
    await page.waitForText("There is no copy yet");
    await page.upload("Import contacts", "tests/e2e/files/friends.vcf");
    await page.click("button", "Import 4 contacts");
    await page.waitForStatus(/4/);
    // It is made a few seconds after the worker's start, when nobody waits for anything.
    await waitUntil("the copy of the day", async () => {
      const copies = Object.values(await recordsIn(page, "goodturn-snapshots"));
      return JSON.stringify(copies).includes('"reason":"daily"');
    });
    await lookAtCopies();
    await page.waitForText("Once a day");
  });

  it("sees what going back to before an import would do, goes back, and undoes that", async () => {
    await page.upload("Import contacts", "tests/e2e/files/colleagues.vcf");
    await page.click("button", "Import 7 contacts");
    await page.waitForStatus("7 contacts are in.");
    await lookAtCopies();
    // Of the same records there is one copy, whatever it was made for.
    await page.waitForText("Once a day");
    const looks = await page.byRole("button", /^Look at /);
    await page.click("button", looks[0]?.name ?? "");
    await page.waitFor("heading", /^What going back to .+ would do$/);
    await page.waitForText("Nothing has changed yet.");
    await page.waitForText("Ana Lind");
    for (const scheme of ["light", "dark"] as const) {
      await page.colorScheme(scheme);
      expect(await axeViolations(page), scheme).toEqual([]);
    }
    await page.click("button", "Go back to this copy");
    await page.waitForStatus(/./);
    await page.waitForText("All 4 people");
    await page.click("button", "Undo");
    await page.waitForStatus("Taken back.");
    await page.waitForText("All 11 people");
  });

  it("made no request of its own and had no error", async () => {
    expect(await driver.requests()).toEqual([]);
    expect(await driver.problems()).toEqual([]);
  });
});
