import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "../axe.ts";
import { browsers, type Driver, type Surface } from "../harness.ts";
import { waitUntil } from "../wait.ts";

const options = "src/ui/options/options.html";

describe.each(browsers)("$name: somebody with an address book", ({ launch }) => {
  let driver: Driver;
  let page: Surface;

  beforeAll(async () => {
    driver = await launch();
    page = await driver.openExtensionPage(`${options}#data`);
    await page.upload("Import contacts", "tests/e2e/files/friends.vcf");
    await page.click("button", "Import 4 contacts");
    await page.waitForStatus(/4/);
    await page.click("link", "Contacts");
    await page.waitFor("link", "Priya Raman");
    // A new view takes the focus with its next picture: what is pressed before would lose it again.
    await waitUntil("the view to have the focus", () =>
      page.evaluate(() => document.activeElement?.localName === "h1"),
    );
  });
  afterAll(() => driver?.close());

  it("goes from the search to the list by keys, and chooses people on the way", async () => {
    await page.press("/");
    await page.waitForFocus("Search contacts");
    await page.press("ArrowDown");
    const first = await page.focusedName();
    await page.press("Space");
    await page.press("ArrowDown");
    expect(await page.focusedName()).not.toBe(first);
    await page.press("Space");
    await page.waitForText("2 people chosen.");
  });

  it("gives both an interest at once, and takes it back at once", async () => {
    await page.click("button", "Give an interest");
    await page.fill("Which interest? Commas between several", "lighthouses");
    await page.press("Enter");
    await page.waitForStatus("2 people have the interest lighthouses now.");
    await page.fill("Search contacts", "lighthouses");
    await page.waitForText("2 people found");
    await page.click("button", "Undo");
    await page.waitForStatus("Taken back.");
    await page.waitForText("Nobody here matches that.");
  });

  it("finds somebody whose name is typed with a slip, and the other way round", async () => {
    await page.fill("Search contacts", "ramna pria");
    await page.waitFor("link", "Priya Raman");
    await page.waitForText("1 person found");
  });

  it("puts somebody who is in twice together, and parts them again", async () => {
    await page.click("button", "Add contact");
    await page.fill("Name", "Raman, Priya");
    await page.fill("Email", "priya@raman.example");
    await page.fill("Notes", "Met in Leeds.");
    await page.click("button", "Save");
    await page.waitForStatus(/in your contacts/);
    await page.click("link", "Who is in twice?");
    await page.waitForText("They have the same email address.");
    expect(await axeViolations(page)).toEqual([]);
    await page.press("m");
    await page.waitForStatus(/is one person now/);
    await page.waitForText("Nobody is in your contacts twice");
    await page.click("button", "Undo");
    await page.waitForStatus("Taken back.");
    await page.click("link", "Contacts");
    await page.waitForText("2 people found");
  });

  it("made no request of its own and had no error", async () => {
    expect(await driver.requests()).toEqual([]);
    expect(await driver.problems()).toEqual([]);
  });
});
