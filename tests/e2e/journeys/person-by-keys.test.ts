import { afterAll, beforeAll, describe, expect, it } from "vitest";
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

  /** Goes on with Tab until this has the focus; what has it is always to be seen. */
  async function tabTo(wanted: string, key = "Tab"): Promise<void> {
    for (let steps = 0; (await page.focusedName()) !== wanted; steps += 1) {
      if (steps === 80)
        throw new Error(`No way to "${wanted}": the focus is on "${await page.focusedName()}".`);
      await page.press(key);
    }
    expect(await page.evaluate(isSeen), `“${wanted}” is seen`).toBe(true);
  }
  async function type(text: string): Promise<void> {
    for (const key of text) await page.press(key === " " ? "Space" : key);
  }

  it("goes to Priya's page from the list, and hears whose it is", async () => {
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
    await tabTo("Title");
    await type("Founder");
    await tabTo("More about them");
    await page.press("Enter");
    await tabTo("Pronouns");
    await type("she/her");
    await tabTo("Interests");
    await page.press("Backspace");
    await page.press("Delete");
    expect(await page.count("button", "Remove WebAssembly")).toBe(0);
    await tabTo("Interests");
    await type("sourdough,");
    await page.waitFor("button", "Remove sourdough");
    await tabTo("Best reached by");
    await page.press("ArrowDown");
    await tabTo("Save");
    await page.press("Enter");
    await page.waitForStatus(/\S/);
    await page.waitForText("Founder");
    await page.waitForFocus("Priya Raman");
  });

  it("writes a note, keeps a promise to her, and pauses what is suggested", async () => {
    await page.press("Enter");
    await page.waitFor("textbox", "Notes");
    await tabTo("Notes");
    await page.press("Control+End");
    await type(" Bakes.");
    await tabTo("Add a promise");
    await page.press("Enter");
    await page.waitForFocus("I said I would");
    await type("lend her the book");
    await tabTo("Keep this promise in mind");
    await page.press("Enter");
    await page.waitForStatus("It is in your promises.");
    await tabTo("Pause suggestions for Priya Raman");
    await page.press("Space");
    await page.waitForStatus(/\S/);
  });

  it("takes the last of it back with the key that says so, and finds the rest of it there", async () => {
    await tabTo("Undo", "Shift+Tab");
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

/** Whether what has the focus is in the window and nothing lies over it. Runs in the document. */
function isSeen(): boolean {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return false;
  const { x, y, width, height } = focused.getBoundingClientRect();
  const over = document.elementFromPoint(x + width / 2, y + height / 2);
  return (
    over !== null && (focused.contains(over) || over.contains(focused) || over.closest("label") !== null)
  );
}
