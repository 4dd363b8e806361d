import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "../axe.ts";
import { browsers, type Driver, type Surface } from "../harness.ts";
import { closeWelcome, withGmail, withPeople } from "../people.ts";
import { articleUrl, gardeningUrl, loginUrl, sites } from "../sites.ts";
import { waitUntil } from "../wait.ts";

const options = "src/ui/options/options.html";

describe.each(browsers)("$name: somebody who keeps things for Priya", ({ launch }) => {
  let profile: string;
  let driver: Driver;
  let popup: Surface;

  const start = async (): Promise<void> => {
    driver = await launch({ sites, profile });
    // An unpacked extension is installed anew with every start; its welcome must not come between a page and the click.
    await closeWelcome(driver);
  };
  const clickOn = async (url: string, heading: string): Promise<void> => {
    popup = await driver.clickToolbar(await driver.open(url));
    await popup.waitFor("heading", heading);
  };
  /** Her shelf, from the popup over the article that is for her. */
  const openShelf = async (line: string): Promise<void> => {
    await clickOn(articleUrl, "How BM25 ranks documents");
    await popup.click("button", line);
    await popup.waitFor("heading", "Priya Raman");
  };
  const check = async (surface: Surface): Promise<void> => {
    for (const scheme of ["light", "dark"] as const) {
      await surface.colorScheme(scheme);
      expect(await axeViolations(surface), scheme).toEqual([]);
    }
  };

  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), "goodturn-shelf-"));
    await start();
    await (await withPeople(driver, "friends.vcf")).close();
    await withGmail(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  });

  it("keeps an article for her from its suggestion, and can take that back", async () => {
    await clickOn(articleUrl, "How BM25 ranks documents");
    await popup.click("button", "Keep for Priya Raman");
    await popup.waitForStatus("Kept for Priya Raman");
    await popup.waitFor("button", "1 thing for Priya Raman");
    await popup.click("button", "Undo");
    await popup.waitForStatus("Taken back.");
    expect(await popup.count("button", /for Priya Raman$/)).toBe(2);
    await popup.click("button", "Keep for Priya Raman");
    await popup.waitFor("button", "1 thing for Priya Raman");
    await popup.click("button", "Keep for Priya Raman");
    await popup.waitFor("button", "1 thing for Priya Raman");
    await check(popup);
  });

  it("keeps a page for her that nothing suggests, by searching for her", async () => {
    await clickOn(gardeningUrl, "Pruning roses in late winter");
    await popup.fill("Find a contact", "priya");
    await popup.click("button", "Keep for Priya Raman");
    await popup.waitForStatus("Kept for Priya Raman");
    await popup.waitFor("button", "2 things for Priya Raman");
  });

  it("can keep nothing of a private page", async () => {
    await clickOn(loginUrl, "Today");
    await popup.fill("Find a contact", "priya");
    await popup.waitFor("button", "Priya Raman");
    expect(await popup.count("button", /^Keep for /)).toBe(0);
  });

  it("finds both when the worker was killed", async () => {
    await driver.killWorker();
    await openShelf("2 things for Priya Raman");
    await popup.waitFor("link", "How BM25 ranks documents");
    await popup.waitFor("link", "Pruning roses in late winter");
    await popup.waitForFocus("Priya Raman");
    await check(popup);
  });

  it("takes one off and brings it back", async () => {
    await popup.click("button", "Take off the shelf: Pruning roses in late winter");
    await popup.waitForStatus("Off the shelf: Pruning roses in late winter");
    // The list is read anew after the words are said.
    await waitUntil(
      "the roses to be gone",
      async () => (await popup.count("link", "Pruning roses in late winter")) === 0,
    );
    await popup.click("button", "Undo");
    await popup.waitForStatus("Taken back.");
    await popup.waitFor("link", "Pruning roses in late winter");
  });

  it("finds both after the browser was closed and opened again", async () => {
    expect(await driver.problems()).toEqual([]);
    await driver.close();
    await start();
    await openShelf("2 things for Priya Raman");
    await popup.waitFor("link", "How BM25 ranks documents");
    await popup.waitFor("link", "Pruning roses in late winter");
  });

  it("sends them together: one mail to Priya alone, with both links", async () => {
    await popup.waitForText("Begins: “Hi Priya, a few things that made me think of you.”");
    await popup.click("button", "Send all to Priya Raman");
    const mail = new URL(await driver.waitForOpened((url) => url.startsWith("https://mail.google.com/")));
    expect(mail.searchParams.getAll("to")).toEqual(["priya@raman.example"]);
    expect([...mail.searchParams.keys()].toSorted()).toEqual(["body", "fs", "su", "to", "view"]);
    expect(mail.searchParams.get("body")).toBe(
      [
        "Hi Priya, a few things that made me think of you.",
        `How BM25 ranks documents\n${articleUrl}`,
        `Pruning roses in late winter\n${gardeningUrl}`,
      ].join("\n\n"),
    );
  });

  it("finds one act in the journal, and in the next popup that it can be taken back", async () => {
    const journal = await driver.openExtensionPage(`${options}#journal`);
    await journal.waitForText("Shared with Priya Raman");
    expect((await journal.text()).match(/Shared with/g)).toHaveLength(1);
    await journal.close();
    await clickOn(articleUrl, "How BM25 ranks documents");
    await popup.waitForStatus("Shared with Priya Raman");
    expect(await popup.count("button", "Share with Priya Raman")).toBe(0);
    await popup.click("button", "Undo");
    await popup.waitForStatus("Taken back.");
  });

  it("has both on the shelf again, and talks about them instead", async () => {
    await openShelf("2 things for Priya Raman");
    await popup.click("button", "Talk about it");
    const event = new URL(
      await driver.waitForOpened((url) => url.startsWith("https://calendar.google.com/")),
    );
    expect(event.searchParams.get("text")).toBe("Talk with Priya Raman");
    expect(event.searchParams.get("details")).toContain("How BM25 ranks documents");
    expect(event.searchParams.get("details")).toContain("Pruning roses in late winter");
    expect(event.searchParams.has("add")).toBe(false);
  });

  it("sees the things on Priya's page until they talked, then the shelf is empty", async () => {
    const contacts = await driver.openExtensionPage(`${options}#contacts`);
    await contacts.click("link", "Priya Raman");
    await contacts.waitFor("heading", "On the shelf");
    await contacts.waitForText("2 things kept, to send together or to talk about.");
    await check(contacts);
    await contacts.click("button", "We talked about it");
    await contacts.waitForStatus("2 things are off the shelf.");
    await contacts.waitForText("Nothing is kept here now.");
    await contacts.click("button", "Undo");
    await contacts.waitForText("2 things kept, to send together or to talk about.");
    await contacts.close();
  });

  it("loses the shelf with Priya, and gets both back", async () => {
    const contacts = await driver.openExtensionPage(`${options}#contacts`);
    await contacts.click("link", "Priya Raman");
    await contacts.click("button", "Delete contact");
    await contacts.waitForStatus("Priya Raman was deleted.");
    await contacts.click("button", "Undo");
    await contacts.waitForStatus("Taken back.");
    await contacts.close();
    await openShelf("2 things for Priya Raman");
  });

  it("made no request of its own and had no error", async () => {
    expect(await driver.requests()).toEqual([]);
    expect(await driver.problems()).toEqual([]);
    expect(await driver.permissionWarnings()).toEqual([]);
  });
});
