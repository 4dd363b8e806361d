import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "../axe.ts";
import { downloaded } from "../handed.ts";
import { browsers, type Driver, type Surface } from "../harness.ts";
import { withPeople } from "../people.ts";
import { articleUrl, sites } from "../sites.ts";
import { waitUntil } from "../wait.ts";

const options = "src/ui/options/options.html";
const recovery = "src/ui/recovery/recovery.html";
const everybody = ["Amara Diallo", "Kofi Mensah", "Priya Raman", "Rosa Diaz"];

/** Put a record into the database behind Goodturn's back, as a dying disk would. */
const putBehindItsBack = (page: Surface, key: string, record: unknown): Promise<boolean> =>
  page.evaluate(
    (key: string, record: unknown) =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open("goodturn");
        opening.addEventListener("error", () => reject(new Error("The database did not open.")));
        opening.addEventListener("success", () => {
          const transaction = opening.result.transaction("records", "readwrite");
          transaction.objectStore("records").put(record, key);
          transaction.addEventListener("complete", () => {
            opening.result.close();
            resolve(true);
          });
        });
      }),
    key,
    record,
  );

describe.each(browsers)("$name: somebody who wants to lose nothing", ({ launch }) => {
  let driver: Driver;
  let file: string;
  const folder = mkdtempSync(join(tmpdir(), "goodturn-backup-"));

  beforeAll(async () => {
    driver = await launch({ sites });
    await (await withPeople(driver, "friends.vcf")).close();
    const popup = await driver.clickToolbar(await driver.open(articleUrl));
    await popup.click("button", "Share with Priya Raman");
    await popup.click("button", "Mail app");
    await driver.waitForOpened((url) => url.startsWith("mailto:"));
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await driver?.close();
  });

  const people = async (): Promise<string[]> => {
    const page = await driver.openExtensionPage(`${options}#contacts`);
    await page.waitFor("heading", "Contacts");
    await page.waitForText(/Amara Diallo|Nobody is here yet/);
    const text = await page.text();
    await page.close();
    return everybody.filter((name) => text.includes(name));
  };

  const eraseEverything = async (page: Surface): Promise<void> => {
    await page.fill(/^To confirm, type/, "start again");
    await page.click("button", "Erase everything");
    await page.waitForStatus("Everything was erased.");
  };

  it("has everything in one file", async () => {
    const page = await driver.openExtensionPage(`${options}#data`);
    const { name, text } = await downloaded(page, "Download backup", /\.json/);
    expect(name).toMatch(/^goodturn-backup-\d{4}-\d\d-\d\d\.json$/);
    const backup = JSON.parse(text) as { format: string; records: Record<string, { fn?: string }> };
    expect(backup.format).toBe("goodturn-backup");
    const names = Object.values(backup.records).flatMap(({ fn }) => fn ?? []);
    expect(names.toSorted()).toEqual(everybody);
    expect(Object.keys(backup.records).filter((key) => key.startsWith("journal/"))).toHaveLength(1);
    expect(Object.keys(backup.records).filter((key) => /^(?:undo|meta|banner)/.test(key))).toEqual([]);
    file = join(folder, name);
    writeFileSync(file, text);
    await page.close();
  });

  it("erases everything by typing that it is meant, and can still take it back", async () => {
    const page = await driver.openExtensionPage(recovery);
    await page.waitFor("heading", "Your data is in order");
    await page.fill(/^To confirm, type/, "start");
    expect((await page.waitFor("button", "Erase everything")).disabled).toBe(true);
    await eraseEverything(page);
    expect(await people()).toEqual([]);
    await page.bringToFront();
    await page.click("button", "Undo");
    await page.waitForStatus("Taken back.");
    expect(await people()).toEqual(everybody);
    await page.bringToFront();
    await eraseEverything(page);
    expect(await people()).toEqual([]);
    await page.close();
  });

  it("restores the file after seeing what it would do, and has all of it again", async () => {
    await driver.killWorker();
    const page = await driver.openExtensionPage(`${options}#data`);
    await page.upload("Restore backup", file);
    await page.waitForText(/4 people and 1 act in the journal/);
    await page.click("button", "Restore this backup");
    await page.waitForStatus("Everything is as it was in the backup.");
    await page.click("button", "Undo");
    await page.waitForStatus("Taken back.");
    expect(await people()).toEqual([]);
    await page.bringToFront();
    await page.upload("Restore backup", file);
    await page.click("button", "Restore this backup");
    await page.waitForStatus("Everything is as it was in the backup.");
    await driver.killWorker();
    expect(await people()).toEqual(everybody);
    await page.close();
    const journal = await driver.openExtensionPage(`${options}#journal`);
    await journal.waitForText("Shared with Priya Raman");
    await journal.close();
    const popup = await driver.clickToolbar(await driver.open(articleUrl));
    await popup.waitFor("button", "Share with Kofi Mensah");
    expect(await popup.count("button", "Share with Priya Raman")).toBe(0);
  });

  it("is told what is wrong with a file that is no backup", async () => {
    const page = await driver.openExtensionPage(`${options}#data`);
    await page.upload("Restore backup", "tests/e2e/files/friends.vcf");
    await page.waitForText("friends.vcf is not a Goodturn backup. Nothing was changed.");
    expect(await page.count("button", "Restore this backup")).toBe(0);
    await page.close();
  });

  it("is led from the options to the page that helps, once, and goes on with what is readable", async () => {
    // Made when the worker has nothing else to do: gone back to below, it is one from before the damage.
    await waitUntil("the copy of the day", async () => {
      const looking = await driver.openExtensionPage(recovery);
      await looking.waitFor("heading", "Your data is in order");
      const isMade = /^Once a day$/m.test(await looking.text());
      await looking.close();
      return isMade;
    });
    const page = await driver.openExtensionPage(recovery);
    await putBehindItsBack(page, "contact/damaged", { uid: "damaged", fn: 7 });
    await page.close();
    await driver.killWorker();
    const led = await driver.openExtensionPage(`${options}#contacts`);
    await led.waitFor("heading", "Some of your data cannot be read");
    await led.waitFor("button", "Set the damaged ones aside");
    await led.click("link", "Back to Goodturn");
    await led.waitFor("heading", "Today");
    await led.waitForText("Some of your data cannot be read");
    await led.waitFor("link", "Look after your data");
    await led.click("link", "Contacts");
    for (const name of everybody) await led.waitForText(name);
    await led.close();
    const again = await driver.openExtensionPage(`${options}#settings`);
    await again.waitFor("link", "Look after your data");
    expect(await again.url()).toMatch(/#settings$/);
    await again.close();
  });

  it("hears of a damaged record, which costs itself alone and is set aside", async () => {
    const page = await driver.openExtensionPage(recovery);
    const popup = await driver.clickToolbar(await driver.open(articleUrl));
    await popup.waitForText("Some of your data cannot be read");
    await popup.waitFor("link", "Look after your data");
    await popup.waitFor("button", "Share with Kofi Mensah");
    await page.bringToFront();
    await page.click("button", "Look again");
    await page.waitFor("heading", "Some of your data cannot be read");
    await page.waitForText("4 people and 1 act in the journal");
    for (const scheme of ["light", "dark"] as const) {
      await page.colorScheme(scheme);
      expect(await axeViolations(page)).toEqual([]);
    }
    await page.click("button", "Set the damaged ones aside");
    await page.waitForStatus("1 damaged record was set aside. The rest is as it was.");
    await page.waitFor("heading", "Your data is in order");
    expect(await people()).toEqual(everybody);
    await page.close();
  });

  it("reads what a newer Goodturn wrote, changes none of it, exports it, and goes back", async () => {
    const page = await driver.openExtensionPage(recovery);
    // Its own question is answered before the worker is killed; otherwise it would say so, and ask to be tried again.
    await page.waitFor("heading", "Your data is in order");
    await putBehindItsBack(page, "meta/schema", { version: 99 });
    await driver.killWorker();
    const settings = await driver.openExtensionPage(`${options}#settings`);
    await settings.waitForText("Your data is from a newer Goodturn");
    await settings.click("radio", "Gmail");
    await settings.waitForText("Your data was written by a newer Goodturn.");
    await settings.close();
    expect(await people()).toEqual(everybody);
    await page.bringToFront();
    await page.click("button", "Look again");
    await page.waitFor("heading", "Your data is from a newer Goodturn");
    const { text } = await downloaded(page, "Download backup", /\.json/);
    expect(JSON.parse(text)).toMatchObject({ schema: 99 });
    const newest = await waitUntil("a copy", async () => (await page.byRole("button", /^Go back to /))[0]);
    await page.click("button", newest.name);
    await page.waitForStatus(/^Everything is as it was on/);
    await page.waitFor("heading", "Your data is in order");
    await page.close();
  });

  it("finds everything that the first release wrote", async () => {
    const page = await driver.openExtensionPage(recovery);
    await eraseEverything(page);
    const golden = JSON.parse(readFileSync("tests/golden/store-v1.json", "utf8")) as Record<string, unknown>;
    for (const [key, record] of Object.entries(golden)) await putBehindItsBack(page, key, record);
    await driver.killWorker();
    await page.click("button", "Look again");
    await page.waitForText(
      "You have 2 people, 2 acts in the journal, 1 thing kept for somebody, and 1 draft.",
    );
    await page.waitFor("heading", "Your data is in order");
    await page.close();
    expect(await driver.problems()).toEqual([]);
  });

  it("made no request of its own and had no error", async () => {
    expect(await driver.requests()).toEqual([]);
    expect(await driver.problems()).toEqual([]);
  });
});
