import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { beginAct, openInGmail, personInPopup } from "../acts.ts";
import { browsers, type Driver, type Surface } from "../harness.ts";
import { withGmail, withPeople } from "../people.ts";
import { loginUrl, sites } from "../sites.ts";

const options = "src/ui/options/options.html";
const promise = "Introduce Ana Lind and Priya Raman";

describe.each(browsers)("$name: somebody whose introduction is not wanted", ({ launch }) => {
  let driver: Driver;
  let tab: Surface;
  let popup: Surface;

  const find = async (name: string): Promise<void> => {
    popup = await personInPopup(driver, tab, name);
  };

  beforeAll(async () => {
    driver = await launch({ sites });
    await (await withPeople(driver, "acquaintances.vcf")).close();
    await withGmail(driver);
    tab = await driver.open(loginUrl);
    await find("Ana Lind");
  });
  afterAll(() => driver?.close());

  it("asks Ana, with the composer closed in the middle of Priya's name", async () => {
    let composer = await beginAct(driver, popup, "Introduce", "An introduction for Ana Lind");
    const page = `src/ui/compose/compose.html${new URL(await composer.url()).search}`;
    await composer.fill("Find a contact", "Priya R");
    await composer.close();
    composer = await driver.openExtensionPage(page);
    expect((await composer.waitFor("searchbox", "Find a contact")).value).toBe("Priya R");
    await composer.click("searchbox", "Find a contact");
    await composer.press("Enter");
    await composer.waitFor("textbox", "Your words");
    expect(
      await composer.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("pair/"))),
    ).toEqual([]);
    await composer.fill("Your words", "Priya has ranked for ten years");
    await openInGmail(driver, composer);
    await composer.close();
  });

  it("hears no from Ana: nobody is asked any more, and Priya's page says the same", async () => {
    await find("Ana Lind");
    await popup.click("button", "Ana Lind would rather not");
    await popup.waitForStatus("Noted. Nobody else learns of it.");
    await popup.waitForText("Ana Lind would rather not. You can let it rest.");
    expect(await popup.count("button", /^Next: /)).toBe(0);
    await driver.killWorker();
    await find("Priya Raman");
    await popup.waitForText("Ana Lind would rather not. You can let it rest.");
    expect(await popup.count("button", /^Next: /)).toBe(0);
  });

  it("lets it go too early, takes that back, and it stands where it stood", async () => {
    await find("Ana Lind");
    await popup.click("button", "Let it go");
    await popup.waitForStatus("Let go.");
    await popup.click("button", "Undo");
    await popup.waitForText("Ana Lind would rather not. You can let it rest.");
  });

  it("lets it go: it is over for both, and Priya was never written to", async () => {
    await popup.click("button", "Let it go");
    await popup.waitForStatus("Let go.");
    await popup.waitForNoText("You can let it rest.");
    await driver.killWorker();
    for (const name of ["Priya Raman", "Ana Lind"]) {
      await find(name);
      expect(await popup.count("button", "Let it go"), name).toBe(0);
    }
    expect((await driver.opened()).filter((url) => url.includes("priya"))).toEqual([]);
  });

  it("finds it among the promises that are over, and opened again it stands where it stood", async () => {
    const promises = await driver.openExtensionPage(`${options}#promises`);
    await promises.click("button", /^Kept and let go/);
    await promises.click("button", `Open again: ${promise}`);
    await promises.waitForStatus("It is open again.");
    await promises.waitForText("Ana Lind would rather not. You can let it rest.");
    expect(await promises.count("button", /^Next: /)).toBe(0);
    await promises.close();
    await find("Priya Raman");
    await popup.waitForText("Ana Lind would rather not. You can let it rest.");
  });

  it("made no request of its own and had no error", async () => {
    expect(await driver.requests()).toEqual([]);
    expect(await driver.problems()).toEqual([]);
  });
});
