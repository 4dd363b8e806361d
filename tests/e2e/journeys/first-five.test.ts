import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "../axe.ts";
import { browsers, type Driver, type Surface } from "../harness.ts";

const options = "src/ui/options/options.html";

describe.each(browsers)("$name: somebody who has just brought an address book", ({ launch }) => {
  let driver: Driver;
  let page: Surface;

  const bringIn = async (): Promise<void> => {
    await page.upload("Import contacts", "tests/e2e/files/colleagues.vcf");
    await page.click("button", "Import 7 contacts");
    await page.waitForStatus("7 contacts are in.");
    await page.waitFor("heading", "Pick five people who matter now");
  };

  beforeAll(async () => {
    driver = await launch();
    page = await driver.openExtensionPage(`${options}#data`);
  });
  afterAll(() => driver?.close());

  it("is asked who of them matters now, and takes the whole import back instead", async () => {
    await bringIn();
    await page.waitForFocus("Pick five people who matter now");
    await page.click("button", "Undo");
    await page.waitForStatus("Taken back.");
    await page.waitForNoText("Pick five people who matter now");
  });

  it("picks one by a click and one by name, and says with chips what they care about", async () => {
    await bringIn();
    await page.click("button", /Ana Lind/);
    await page.click("button", "data engineering");
    await page.fill("Who matters now", "Tomás");
    await page.waitFor("button", /^Tomás Okafor/);
    await page.press("Enter");
    await page.fill("What Tomás Okafor cares about", "variable stars,");
    for (const scheme of ["light", "dark"] as const) {
      await page.colorScheme(scheme);
      expect(await axeViolations(page), scheme).toEqual([]);
    }
    await page.click("button", "Keep these interests");
    await page.waitForStatus("2 people have interests now.");
    await page.waitForNoText("Pick five people who matter now");
    await page.click("link", "Contacts");
    await page.fill("Search contacts", "variable stars");
    await page.waitFor("link", "Tomás Okafor");
    await page.waitForText("1 person found");
  });

  it("is not asked a second time about a file that changes nothing, and can say: not now", async () => {
    await page.click("link", "Data");
    await page.upload("Import contacts", "tests/e2e/files/colleagues.vcf");
    await page.waitForText(/nothing new/);
    await page.click("button", "Close");
    expect(await page.count("heading", "Pick five people who matter now")).toBe(0);
    await page.upload("Import contacts", "tests/e2e/files/club.csv");
    await page.click("button", "Read these columns");
    await page.click("button", "Import 3 contacts");
    await page.waitForStatus("3 contacts are in.");
    await page.click("button", "Not now");
    await page.waitForNoText("Pick five people who matter now");
    await page.waitForFocus("Bring people in");
  });

  it("made no request of its own and had no error", async () => {
    expect(await driver.requests()).toEqual([]);
    expect(await driver.problems()).toEqual([]);
  });
});
