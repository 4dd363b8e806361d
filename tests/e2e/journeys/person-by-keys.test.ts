import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tabTo, typeByKeys } from "../by-keys.ts";
import { browsers, type Driver, type Surface } from "../harness.ts";

const options = "src/ui/options/options.html";

describe.each(browsers)("$name: somebody who has a keyboard and no mouse", ({ name, launch }) => {
  let driver: Driver;
  let page: Surface;

  beforeAll(async () => {
    driver = await launch();
    page = await driver.openExtensionPage(`${options}#data`);
    await page.upload("Import contacts", "tests/e2e/files/friends.vcf");
    await page.click("button", "Import 4 contacts");
    await page.waitForStatus(/4/);
    await page.close();
    page = await driver.openExtensionPage(`${options}#contacts`);
    await page.waitFor("link", "Priya Raman");
  });
  afterAll(() => driver?.close());

  const go = (wanted: string, key?: "Shift+Tab"): Promise<void> => tabTo(page, wanted, key);
  const type = (text: string): Promise<void> => typeByKeys(page, text);

  it("walks the list up and down, chooses with Space, opens to edit, and begins somebody new", async () => {
    await page.press("/");
    await page.waitForFocus("Search contacts");
    await page.press("ArrowDown");
    const first = await page.focusedName();
    await page.press("ArrowDown");
    const second = await page.focusedName();
    await page.press("ArrowDown");
    await page.press("ArrowUp");
    expect(await page.focusedName()).toBe(second);
    await page.press("ArrowUp");
    expect(await page.focusedName()).toBe(first);
    const isChosen = async (who: string): Promise<boolean> =>
      (await page.waitFor("checkbox", `Choose ${who}`)).checked ?? false;
    await page.press("ArrowDown");
    await page.press("Space");
    await expect.poll(() => isChosen(second)).toBe(true);
    expect(await isChosen(first)).toBe(false);
    await page.press("Space");
    await expect.poll(() => isChosen(second)).toBe(false);
    await page.press("e");
    await page.waitForFocus("Name");
    expect((await page.waitFor("textbox", "Name")).value).toBe(second);
    await page.evaluate(() => history.back());
    await page.waitFor("link", second);
    await page.press("n");
    await page.waitForFocus("Name");
    expect((await page.waitFor("textbox", "Name")).value).toBe("");
    await page.evaluate(() => history.back());
    await page.waitFor("link", "Priya Raman");
  });

  it("goes to Priya's page from the list, and hears whose it is", async () => {
    // Going back, the heading is read out first: a key before that would lose its field to it.
    await page.waitForFocus("Contacts");
    await page.press("/");
    await page.waitForFocus("Search contacts");
    await type("priya");
    await page.waitForText("1 person");
    await page.press("ArrowDown");
    await page.waitForFocus("Priya Raman");
    await page.press("Enter");
    await page.waitForFocus("Priya Raman");
    await page.waitFor("textbox", "Name");
  });

  it("changes a line, takes an interest away and adds another, opens what is folded, and saves", async () => {
    await go("Title");
    await type("Founder");
    await go("More about them");
    await page.press("Enter");
    await go("Pronouns");
    await type("she/her");
    await go("Interests");
    await page.press("Backspace");
    await page.press("Delete");
    expect(await page.count("button", "Remove WebAssembly")).toBe(0);
    await go("Interests");
    // What the browser completes from with ↓ and Enter; its own list is no part of the page.
    const offered = await page.evaluate(() => {
      const box = document.activeElement;
      return box instanceof HTMLInputElement ? [...(box.list?.options ?? [])].map(({ value }) => value) : [];
    });
    expect(offered).toContain("pruning roses");
    await type("sourdough,");
    await page.waitFor("button", "Remove sourdough");
    await go("Best reached by");
    await page.press("ArrowDown");
    await go("Save");
    await page.press("Enter");
    await page.waitForStatus(/\S/);
    await page.waitForText("Founder");
    await page.waitForFocus("Priya Raman");
  });

  it("writes a note, keeps a promise to her, and pauses what is suggested", async () => {
    await page.press("Enter");
    await page.waitFor("textbox", "Notes");
    await go("Notes");
    await page.press("Control+End");
    await type(" Bakes.");
    await go("Add a promise");
    await page.press("Enter");
    await page.waitForFocus("I said I would");
    await type("lend her the book");
    await go("Keep this promise in mind");
    await page.press("Enter");
    await page.waitForStatus("It is in your promises.");
    await go("Pause suggestions for Priya Raman");
    await page.press("Space");
    await page.waitForStatus(/\S/);
  });

  it("takes the last of it back with the key that says so, and finds the rest of it there", async () => {
    await go("Undo", "Shift+Tab");
    await page.press("Enter");
    await page.waitForStatus("Taken back.");
    await page.evaluate(() => location.reload());
    await page.waitForText("lend her the book");
    expect((await page.waitFor("textbox", "Title")).value).toBe("Founder");
    expect((await page.waitFor("textbox", "Notes")).value).toContain("Bakes.");
    await page.waitFor("button", "Remove sourdough");
    expect((await page.waitFor("switch", "Pause suggestions for Priya Raman")).checked).toBe(false);
  });

  it(`made no request of its own and had no error in ${name}`, async () => {
    expect(await driver.requests()).toEqual([]);
    expect(await driver.problems()).toEqual([]);
  });
});
