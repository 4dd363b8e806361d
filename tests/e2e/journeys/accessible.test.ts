import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "../axe.ts";
import { browsers, type Driver, type Surface } from "../harness.ts";
import { withGmail, withPeople } from "../people.ts";
import { articleUrl, loginUrl, plainUrl, profileUrl, sites } from "../sites.ts";

const options = "src/ui/options/options.html";

describe.each(browsers)("$name: somebody who uses a screen reader and the keyboard", ({ launch }) => {
  let driver: Driver;

  beforeAll(async () => {
    driver = await launch({ sites });
    await (await withPeople(driver, "friends.vcf")).close();
  });
  afterAll(() => driver?.close());

  /** No violation in either theme. */
  const check = async (surface: Surface): Promise<void> => {
    for (const scheme of ["light", "dark"] as const) {
      await surface.colorScheme(scheme);
      expect(await axeViolations(surface), scheme).toEqual([]);
    }
  };

  it.each([
    ["an article", articleUrl, "How BM25 ranks documents"],
    ["a profile", profileUrl, "Ana Lind"],
    ["a private page", loginUrl, "Today"],
    ["any other page", plainUrl, "Today"],
  ])("finds nothing in the way on the popup over %s", async (_what, url, heading) => {
    const popup = await driver.clickToolbar(await driver.open(url));
    await popup.waitFor("heading", heading);
    await check(popup);
    await popup.close();
  });

  it.each([
    ["Today", `${options}#today`],
    ["Contacts", `${options}#contacts`],
    ["Promises", `${options}#promises`],
    ["Journal", `${options}#journal`],
    ["Insights", `${options}#insights`],
    [/sitting/, `${options}#sitting`],
    [/week/, `${options}#review`],
    ["Settings", `${options}#settings`],
    ["Data", `${options}#data`],
    [/Goodturn|Welcome/, "src/ui/welcome/welcome.html"],
  ])("finds nothing in the way on %s", async (heading, path) => {
    const page = await driver.openExtensionPage(path);
    await page.waitFor("heading", heading);
    await check(page);
    await page.close();
  });

  it("reads what a draft will say before opening it, and shares with the keyboard alone", async () => {
    await withGmail(driver);
    const popup = await driver.clickToolbar(await driver.open(articleUrl));
    await popup.waitFor("button", "Share with Priya Raman");
    for (let steps = 0; (await popup.focusedName()) !== "Share with Priya Raman"; steps += 1) {
      expect(steps).toBeLessThan(12);
      await popup.press("Tab");
    }
    await popup.waitForText("Begins: “Hi Priya, this made me think of you and search engines.”");
    await popup.press("Enter");
    const url = new URL(
      await driver.waitForOpened((opened) => opened.startsWith("https://mail.google.com/")),
    );
    expect(url.searchParams.get("to")).toBe("priya@raman.example");
  });
});
