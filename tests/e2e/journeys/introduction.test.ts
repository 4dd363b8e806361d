import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openInGmail, personInPopup } from "../acts.ts";
import { browsers, type Driver, type Surface, type Tab } from "../harness.ts";
import { closeWelcome, withGmail, withPeople } from "../people.ts";
import { loginUrl, sites } from "../sites.ts";

describe.each(browsers)(
  "$name: somebody who brings Ana and Priya together, over three days",
  ({ launch }) => {
    let profile: string;
    let driver: Driver;
    let tab: Tab;
    let popup: Surface;
    let composer: Surface;

    /** The next day: the browser was closed in the evening. */
    let day = 2;
    const start = async (): Promise<void> => {
      driver = await launch({ sites, profile, at: new Date(2026, 10, day, 10, 30) });
      day += 1;
      await closeWelcome(driver);
      tab = await driver.open(loginUrl);
    };
    const find = async (name: string): Promise<void> => {
      popup = await personInPopup(driver, tab, name);
    };
    const compose = async (): Promise<void> => {
      composer = await driver.waitForExtensionPage(/compose\.html\?draft=/);
      await composer.waitFor("heading", /^An introduction/);
    };
    const send = (): Promise<URLSearchParams> => openInGmail(driver, composer);

    beforeAll(async () => {
      profile = await mkdtemp(join(tmpdir(), "goodturn-introduction-"));
      await start();
      await (await withPeople(driver, "acquaintances.vcf")).close();
      await withGmail(driver);
    });
    afterAll(async () => {
      await driver?.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    });

    it("sees who could help Ana, and asks her first, leaving a way out", async () => {
      await find("Ana Lind");
      await popup.waitForText(
        "They could use help with search ranking. You could bring them together with Priya Raman, who knows it well.",
      );
      await popup.click("button", "Introduce");
      await compose();
      await composer.waitForText("Priya Raman could help with: help with search ranking");
      await composer.click("button", "Introduce to Priya Raman");
      await composer.fill("Your words", "Priya has ranked for ten years");
      const mail = await send();
      expect(mail.get("to")).toBe("ana@lind.example");
      expect(mail.get("body")).toBe(
        "Hi Ana, may I introduce you to Priya Raman?\n\nPriya has ranked for ten years.\n\n" +
          "Only if you would like to. A no is just as welcome.",
      );
      await driver.close();
    });

    it("hears yes from Ana the next day, and asks Priya, in her language", async () => {
      await start();
      const page = await driver.openExtensionPage("src/ui/options/options.html#contacts");
      await page.click("link", /^Ana Lind/);
      await page.waitFor("heading", "Promises");
      await page.waitForText("Ana Lind was asked. What was the answer?");
      await page.close();
      await find("Ana Lind");
      await popup.waitForText("Ana Lind was asked. What was the answer?");
      expect(await popup.count("button", /^Next: /)).toBe(0);
      await popup.click("button", "Ana Lind said yes");
      await popup.click("button", "Next: ask Priya Raman");
      await compose();
      await composer.fill("Your words", "Ana baut einen Katalog");
      const mail = await send();
      expect(mail.get("to")).toBe("priya@raman.example");
      expect(mail.get("body")).toContain(
        "Hallo Priya, darf ich dich mit Ana Lind bekannt machen?\n\nAna baut einen Katalog.",
      );
      expect(mail.get("body")).not.toContain("ten years");
      await driver.close();
    });

    it("hears yes from Priya on the third, and they meet in one message", async () => {
      await start();
      await find("Priya Raman");
      await popup.click("button", "Priya Raman said yes");
      await popup.click("button", "Next: introduce them");
      await compose();
      const mail = await send();
      expect(mail.get("to")).toBe("ana@lind.example,priya@raman.example");
      expect(mail.get("su")).toBe("Ana, meet Priya");
      expect(mail.get("body")).toContain("Priya has ranked for ten years.\n\nAna baut einen Katalog.");
      await composer.close();
      await find("Ana Lind");
      expect(await popup.count("button", "Let it go")).toBe(0);
      const journal = await driver.openExtensionPage("src/ui/options/options.html#journal");
      await journal.waitForText("Introduction: Ana Lind and Priya Raman");
      for (const date of [2, 3, 4]) await journal.waitForText(new RegExp(`Nov(?:ember)? ${date}\\b`));
      for (const name of ["Ana Lind", "Priya Raman"]) {
        await journal.click("link", "Contacts");
        await journal.click("link", new RegExp(`^${name}`));
        await journal.waitFor("heading", name);
        await journal.waitFor("heading", "What you did");
        await journal.waitForText("Introduction: Ana Lind and Priya Raman");
      }
      expect(await driver.problems()).toEqual([]);
    });
  },
);
