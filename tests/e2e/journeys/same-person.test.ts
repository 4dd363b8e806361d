import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "../axe.ts";
import { browsers, type Driver, type Surface } from "../harness.ts";
import { recordsIn } from "../kills.ts";
import { closeWelcome, withPeople } from "../people.ts";

const duplicates = "src/ui/options/options.html#duplicates";
const nobody = "Nobody is in your contacts twice, as far as one can tell from names, addresses and numbers.";

describe.each(browsers)("$name: somebody whose friends are in twice", ({ launch }) => {
  let driver: Driver;
  let page: Surface;

  beforeAll(async () => {
    driver = await launch();
    await closeWelcome(driver);
    for (const file of ["friends.vcf", "acquaintances.vcf", "colleagues.vcf"]) {
      await (await withPeople(driver, file)).close();
    }
    page = await driver.openExtensionPage(duplicates);
  });
  afterAll(() => driver?.close());

  /** The records by this name, as they are kept, whatever the page shows. */
  const kept = async (name: string): Promise<Record<string, unknown>[]> =>
    Object.entries(await recordsIn(page))
      .filter(([key]) => key.startsWith("contact/"))
      .map(([, record]) => record as Record<string, unknown>)
      .filter(({ fn }) => fn === name);

  /** Who is on screen, once they are: how many pairs there are is told before. */
  const onScreen = async (): Promise<string> =>
    (await page.waitFor("heading", /^(?:Ana Lind|Priya Raman)$/)).name;

  const goTo = async (name: string): Promise<void> => {
    if ((await onScreen()) !== name) await page.press("ArrowRight");
    await page.waitFor("heading", name);
  };

  it("goes through both pairs by the arrows, and sees why each is one", async () => {
    await page.waitForText("Pair 1 of 2");
    const first = await onScreen();
    await page.press("ArrowRight");
    await page.waitForText("Pair 2 of 2");
    await page.waitForFocus(first === "Ana Lind" ? "Priya Raman" : "Ana Lind");
    await page.press("ArrowLeft");
    await page.waitForFocus(first);
    await page.waitForText("They have the same email address");
    for (const scheme of ["light", "dark"] as const) {
      await page.colorScheme(scheme);
      expect(await axeViolations(page), scheme).toEqual([]);
    }
  });

  it("puts nobody together by a key that is held down", async () => {
    await page.evaluate(() => {
      const event = new KeyboardEvent("keydown", { key: "m", repeat: true, bubbles: true, cancelable: true });
      document.querySelector("main")?.dispatchEvent(event);
    });
    await page.press("ArrowRight");
    await page.waitForText("Pair 2 of 2");
    expect([...(await kept("Ana Lind")), ...(await kept("Priya Raman"))]).toHaveLength(4);
  });

  it("takes what is right from either record, and has the pair again where it is taken back", async () => {
    const before = await kept("Ana Lind");
    await goTo("Ana Lind");
    await page.click("radio", "Data Engineer");
    await page.press("m");
    await page.waitForStatus("Ana Lind is one person now.");
    await page.waitForText("The only pair");
    await page.waitForFocus("Priya Raman");
    expect(await kept("Ana Lind")).toHaveLength(1);
    await driver.killWorker();
    await page.click("button", "Undo");
    await page.waitForStatus("Taken back.");
    await page.waitFor("heading", "Ana Lind");
    await page.waitForText(/^Pair \d of 2$/m);
    expect(await kept("Ana Lind")).toEqual(before);
  });

  it("drops nothing of what was not taken", async () => {
    await page.click("radio", "Data Engineer");
    await page.click("button", "Put together");
    await page.waitForStatus("Ana Lind is one person now.");
    const [ana, ...others] = await kept("Ana Lind");
    expect(others).toEqual([]);
    expect(ana).toMatchObject({
      title: "Data Engineer",
      org: "Northwind Research",
      projects: ["a data catalogue"],
      needs: ["help with search ranking"],
    });
    for (const words of ["Was laid off in February, do not mention.", "Junior data engineer", "Lantern"])
      expect(ana?.["note"]).toContain(words);
  });

  it("says that the others are two people, is never asked again, and can still change their mind", async () => {
    await page.waitForFocus("Priya Raman");
    await page.press("x");
    await page.waitForStatus("Priya Raman and Priya Raman stay two people.");
    await page.waitForText(nobody);
    await page.waitForFocus("Who is in twice?");
    await driver.killWorker();
    const other = await driver.openExtensionPage(duplicates);
    await other.waitForText(nobody);
    await other.close();
    await page.bringToFront();
    expect(await kept("Priya Raman")).toHaveLength(2);
    await page.click("button", "Undo");
    await page.waitForStatus("Taken back.");
    await page.waitForText("The only pair");
    await page.waitFor("heading", "Priya Raman");
  });

  it("made no request of its own and had no error", async () => {
    expect(await driver.requests()).toEqual([]);
    expect(await driver.problems()).toEqual([]);
  });
});
