import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "../axe.ts";
import { browsers, type Driver, type Surface } from "../harness.ts";
import { putBehindItsBack, recordsIn } from "../kills.ts";
import { closeWelcome, withPeople } from "../people.ts";

const everybody = ["Amara Diallo", "Kofi Mensah", "Priya Raman", "Rosa Diaz"];

describe.each(browsers)("$name: somebody who tidies up several people at once", ({ launch }) => {
  let driver: Driver;
  let page: Surface;

  beforeAll(async () => {
    driver = await launch();
    await closeWelcome(driver);
    page = await withPeople(driver, "friends.vcf");
    await page.waitForText(/^4 people$/m);
  });
  afterAll(() => driver?.close());

  /** Who is in the list, as the page shows it without being loaded again. */
  const inSight = async (): Promise<string[]> => {
    const links = await page.byRole("link");
    return everybody.filter((name) => links.some((link) => link.name === name));
  };

  const chosen = async (): Promise<string[]> => {
    const boxes = await page.byRole("checkbox", /^Choose (?!all)/);
    return boxes.filter(({ checked }) => checked).map(({ name }) => name.replace("Choose ", ""));
  };

  /** What the store says of each of them, whatever the page shows. */
  const kept = async (field: "categories" | "channel" | "interests"): Promise<Record<string, unknown>> => {
    const records = Object.entries(await recordsIn(page)).filter(([key]) => key.startsWith("contact/"));
    const people = records.map(([, record]) => record as Record<string, unknown>);
    return Object.fromEntries(people.map((one) => [String(one.fn), one[field]]));
  };

  const takeBack = async (): Promise<void> => {
    await page.click("button", "Undo");
    await page.waitForStatus("Taken back.");
  };

  it("puts two in a category, sees them there at once, and has it taken back by a worker that is new", async () => {
    await page.click("checkbox", "Choose Amara Diallo");
    await page.click("checkbox", "Choose Kofi Mensah");
    await page.waitForText("2 people chosen.");
    await page.click("button", "Put in a category");
    await page.fill("Which category? Commas between several", "Book club");
    expect(await axeViolations(page)).toEqual([]);
    await page.press("Enter");
    await page.waitForStatus("2 people are in Book club now.");
    await page.evaluate(() => document.querySelector<HTMLElement>("details > summary")?.click());
    await page.fill("In category", "book");
    await page.waitForText("2 people found");
    expect(await inSight()).toEqual(["Amara Diallo", "Kofi Mensah"]);
    await driver.killWorker();
    expect(await inSight()).toEqual(["Amara Diallo", "Kofi Mensah"]);
    await takeBack();
    await page.waitForText("Nobody here matches that.");
    await page.click("button", "Show everybody");
    await page.waitForText(/^4 people$/m);
    expect(Object.values(await kept("categories"))).toEqual([[], [], [], []]);
    expect(await chosen()).toEqual(["Amara Diallo", "Kofi Mensah"]);
  });

  it("says how both are best reached right after the worker died", async () => {
    await driver.killWorker();
    await page.click("button", "Say how they are reached");
    await page.fill("Best reached by", "Telegram");
    await page.click("button", "Use it");
    await page.waitForStatus("Best reached by Telegram: 2 people.");
    expect(await kept("channel")).toEqual({
      "Amara Diallo": "telegram",
      "Kofi Mensah": "telegram",
      "Priya Raman": null,
      "Rosa Diaz": null,
    });
    await driver.killWorker();
    await page.click("link", "Kofi Mensah");
    expect((await page.waitFor("combobox", "Best reached by")).value).toBe("telegram");
    await page.click("link", "Contacts");
    await page.waitForText(/^4 people$/m);
    await takeBack();
    expect(Object.values(await kept("channel"))).toEqual([null, null, null, null]);
  });

  it("puts two together, has one of them with all that was known of both, and parts them again", async () => {
    await page.click("button", "Choose nobody");
    await page.click("checkbox", "Choose Kofi Mensah");
    await page.click("checkbox", "Choose Priya Raman");
    await page.click("button", "Put together");
    await page.waitForStatus("Kofi Mensah is one person now.");
    await page.waitForText(/^3 people$/m);
    await page.waitForText("1 person chosen.");
    await driver.killWorker();
    expect(await inSight()).toEqual(["Amara Diallo", "Kofi Mensah", "Rosa Diaz"]);
    expect((await kept("interests"))["Kofi Mensah"]).toEqual([
      "information retrieval",
      "compilers",
      "search engines",
      "WebAssembly",
    ]);
    await takeBack();
    await page.waitForText(/^4 people$/m);
    expect(await inSight()).toEqual(everybody);
    expect((await kept("interests"))["Kofi Mensah"]).toEqual(["information retrieval", "compilers"]);
  });

  it("is told that a search hides one of three, who is put together with the others all the same", async () => {
    await page.click("checkbox", "Choose Rosa Diaz");
    await page.fill("Search contacts", "rosa");
    await page.waitForText("2 of them are not in sight.");
    await page.click("button", "Put together");
    await page.waitForStatus("Rosa Diaz is one person now.");
    await page.fill("Search contacts", "");
    await page.waitForText(/^2 people$/m);
    expect(await inSight()).toEqual(["Amara Diallo", "Rosa Diaz"]);
    await takeBack();
    await page.waitForText(/^4 people$/m);
  });

  it("deletes them, sees them gone from another page too, and has them back, still chosen", async () => {
    await driver.killWorker();
    await page.click("button", "Delete");
    await page.waitForStatus("3 people were deleted.");
    await page.waitForText(/^1 person$/m);
    expect(await inSight()).toEqual(["Amara Diallo"]);
    await driver.killWorker();
    const other = await driver.openExtensionPage("src/ui/options/options.html#contacts");
    await other.waitFor("link", "Amara Diallo");
    expect(await other.count("link", "Rosa Diaz")).toBe(0);
    await page.bringToFront();
    await takeBack();
    await page.waitForText(/^4 people$/m);
    expect(await chosen()).toEqual(["Kofi Mensah", "Priya Raman", "Rosa Diaz"]);
    await other.bringToFront();
    await other.waitFor("link", "Rosa Diaz");
    await other.close();
    await page.bringToFront();
  });

  it("is told why nothing could be kept, and has what was typed for another try", async () => {
    const { "meta/schema": schema } = await recordsIn(page);
    await putBehindItsBack(page, { "meta/schema": { version: 99 } });
    await driver.killWorker();
    await page.click("button", "Give an interest");
    await page.fill("Which interest? Commas between several", "lighthouses");
    await page.press("Enter");
    await page.waitForStatus(/^Your data was written by a newer Goodturn/);
    const field = await page.waitFor("combobox", "Which interest? Commas between several");
    expect(field.value).toBe("lighthouses");
    await putBehindItsBack(page, { "meta/schema": schema });
    await driver.killWorker();
    await page.click("button", "Give it");
    await page.waitForStatus("3 people have the interest lighthouses now.");
  });

  it("made no request of its own and had no error", async () => {
    expect(await driver.requests()).toEqual([]);
    expect(await driver.problems()).toEqual([]);
  });
});
