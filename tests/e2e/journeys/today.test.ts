import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, type Driver, type Surface, type Tab } from "../harness.ts";
import { promiseToday } from "../people.ts";
import { loginUrl, sites } from "../sites.ts";

const options = "src/ui/options/options.html";

describe.each(browsers)("$name: somebody who looks at Today", ({ name, launch }) => {
  let folder: string;
  let driver: Driver;
  let tab: Tab;
  let popup: Surface;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "goodturn-today-"));
    driver = await launch({ sites });
    const page = await driver.openExtensionPage(`${options}#data`);
    const here = await page.evaluate(() => Temporal.Now.plainDateISO().toString());
    const file = join(folder, "priya.vcf");
    const card = [
      "BEGIN:VCARD",
      "VERSION:4.0",
      "FN:Priya Raman",
      "EMAIL:priya@raman.example",
      `BDAY:${here.replace(/^\d+-(\d\d)-/, "--$1")}`,
      "END:VCARD",
    ];
    await writeFile(file, card.join("\r\n"));
    await page.upload("Import contacts", file);
    await page.click("button", "Import 1 contact");
    await page.waitForStatus(/1/);
    await promiseToday(page, "return her book", { typed: "priya", name: /^Priya/ });
    await page.close();
    tab = await driver.open(loginUrl);
  });
  afterAll(async () => {
    await driver?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const open = async (): Promise<void> => {
    popup = await driver.clickToolbar(tab);
    await popup.waitFor("heading", "Today");
  };

  it("sees what was promised for today, and one small act: it is her birthday", async () => {
    await open();
    await popup.waitForText("return her book");
    await popup.waitFor("button", "Congratulate");
    await popup.waitFor("button", "Another");
    await popup.waitFor("button", "I already did this");
  });

  it("says “Later”, and nothing more is suggested, also after the worker was killed", async () => {
    await popup.click("button", "Later");
    await popup.waitForText("Nothing more today.");
    await driver.killWorker();
    await popup.close();
    await open();
    await popup.waitForText("Nothing more today.");
    expect(await popup.count("button", "Another")).toBe(0);
  });

  it("says to Priya that another promise is kept, which it is then", async () => {
    await popup.close();
    const page = await driver.openExtensionPage(`${options}#promises`);
    await promiseToday(page, "ask the library", { typed: "priya", name: /^Priya/ });
    await page.close();
    await tab.bringToFront();
    await open();
    await popup.click("button", "Write: ask the library");
    const composer = await driver.waitForExtensionPage(/compose\.html\?draft=/);
    await composer.waitFor("heading", "What you promised Priya Raman");
    await composer.fill("Your words", "The library has two copies, and keeps one for you");
    await composer.click("button", "Open in Email");
    await composer.click("button", "Gmail");
    const mail = new URL(await driver.waitForOpened((url) => url.startsWith("https://mail.google.com/")));
    expect(mail.searchParams.get("to")).toBe("priya@raman.example");
    expect(mail.searchParams.get("su")).toBe("As promised");
    expect(mail.searchParams.get("body")).toBe(
      "Hi Priya, as promised:\n\nThe library has two copies, and keeps one for you.",
    );
    await composer.close();
    await tab.bringToFront();
    await open();
    await popup.waitForText("return her book");
    expect(await popup.count("button", "Write: ask the library")).toBe(0);
  });

  it("keeps the promise, finds it in the journal, and can take it back", async () => {
    await popup.click("button", "Done: return her book");
    await popup.waitForStatus("Done.");
    await popup.waitForNoText("return her book");
    const journal = await driver.openExtensionPage(`${options}#journal`);
    await journal.waitForText(/Priya/);
    await journal.close();
    await tab.bringToFront();
    await open();
    await popup.waitForNoText("return her book");
  });

  it("sees the same on the options page", async () => {
    const page = await driver.openExtensionPage(options);
    await page.waitForText("Nothing more today.");
    await page.waitForText("You did 2 things for people this week.");
    await page.close();
  });

  it(`made no request and had no error in ${name}`, async () => {
    expect(await driver.requests()).toEqual([]);
    expect(await driver.problems()).toEqual([]);
  });
});
