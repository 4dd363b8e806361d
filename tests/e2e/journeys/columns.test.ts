import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "../axe.ts";
import { browsers, type Driver, type Surface } from "../harness.ts";

const options = "src/ui/options/options.html";

describe.each(browsers)("$name: somebody with a table of their own making", ({ launch }) => {
  let driver: Driver;
  let page: Surface;

  beforeAll(async () => {
    driver = await launch();
    page = await driver.openExtensionPage(`${options}#data`);
  });
  afterAll(() => driver?.close());

  const goTo = async (name: string): Promise<void> => {
    for (let steps = 0; (await page.focusedName()) !== name; steps += 1) {
      expect(steps, name).toBeLessThan(15);
      await page.press("Tab");
    }
  };

  it("is asked what its columns are, and finds name and e-mail guessed", async () => {
    await page.upload("Import contacts", "tests/e2e/files/club.csv");
    await page.waitFor("heading", "What the columns of club.csv are");
    expect((await page.waitFor("combobox", "Mitglied")).value).toBe("fn");
    expect((await page.waitFor("combobox", "Schreibt an")).value).toBe("email");
    expect((await page.waitFor("combobox", "Arbeitet bei")).value).toBe("");
    await page.waitForText("pottery, glazes · mountain huts");
    for (const scheme of ["light", "dark"] as const) {
      await page.colorScheme(scheme);
      expect(await axeViolations(page), scheme).toEqual([]);
    }
  });

  it("says with the keyboard alone what the others are, and sees who would come in", async () => {
    await goTo("Arbeitet bei");
    await page.press("o");
    await goTo("Macht gern");
    await page.press("i");
    expect((await page.waitFor("combobox", "Arbeitet bei")).value).toBe("org");
    expect((await page.waitFor("combobox", "Macht gern")).value).toBe("interests");
    await goTo("Read these columns");
    await page.press("Enter");
    await page.waitFor("button", "Import 3 contacts");
    await page.waitForText("Fernweh");
    await page.waitForText("yi@fernweh.example");
  });

  it("goes back to the columns once more, and then keeps them", async () => {
    await page.click("button", "Change columns");
    await page.fill("Dabei seit", "Notes");
    await page.click("button", "Read these columns");
    await page.click("button", "Import 3 contacts");
    await page.waitForStatus("3 contacts are in.");
    await page.click("link", "Contacts");
    await page.click("link", "Ola Brandt");
    await page.waitForText("pottery");
    expect((await page.waitFor("textbox", "Notes")).value).toBe("2019");
  });

  it("made no request of its own and had no error", async () => {
    expect(await driver.requests()).toEqual([]);
    expect(await driver.problems()).toEqual([]);
  });
});
