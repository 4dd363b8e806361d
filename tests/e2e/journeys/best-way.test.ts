import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "../axe.ts";
import { browsers, type Driver, type Surface } from "../harness.ts";
import { loginUrl, sites } from "../sites.ts";

const options = "src/ui/options/options.html";

describe.each(browsers)("$name: somebody whose friend is best reached by another way", ({ name, launch }) => {
  let driver: Driver;
  let popup: Surface;

  /** Kofi in the popup, found by name over a page that offers nothing. */
  const find = async (): Promise<void> => {
    popup = await driver.clickToolbar(await driver.open(loginUrl));
    await popup.fill("Find a contact", "Kofi Mensah");
    await popup.waitFor("button", "Kofi Mensah");
    await popup.press("Enter");
    await popup.waitFor("heading", "Kofi Mensah");
  };

  beforeAll(async () => {
    driver = await launch({ sites });
    const page = await driver.openExtensionPage(`${options}#data`);
    await page.upload("Import contacts", "tests/e2e/files/friends.vcf");
    await page.click("button", "Import 4 contacts");
    await page.waitForStatus(/4/);
    await page.close();
  });
  afterAll(() => driver?.close());

  it("says so in the popup, and it holds for the next worker, too", async () => {
    await find();
    expect((await popup.waitFor("combobox", "Best reached by")).value).toBe("whatsapp");
    await popup.fill("Best reached by", "Signal");
    await popup.waitForStatus("Kofi Mensah: Signal from now on.");
    expect(await axeViolations(popup)).toEqual([]);
    await driver.killWorker();
    await popup.close();
    await find();
    expect((await popup.waitFor("combobox", "Best reached by")).value).toBe("signal");
  });

  it("writes to him, and the message goes that way", async () => {
    await popup.click("button", "Show more");
    await popup.click("button", "Check in");
    const composer = await driver.waitForExtensionPage(/compose\.html\?draft=/);
    await composer.waitFor("button", "Open in Signal");
    expect((await composer.waitFor("combobox", "Goes through")).value).toBe("signal");
  });

  it(`made no request and had no error in ${name}`, async () => {
    expect(await driver.requests()).toEqual([]);
    expect(await driver.problems()).toEqual([]);
  });
});
