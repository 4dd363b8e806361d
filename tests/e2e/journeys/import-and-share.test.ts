import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasCorpus, savedPages } from "../corpus.ts";
import { browsers, type Driver, type Surface, type Tab } from "../harness.ts";
import { articleUrl, gardeningUrl, plainUrl, sites } from "../sites.ts";

const options = "src/ui/options/options.html";
const saved = savedPages("article-v8.dev", "article-diem25.org");

/** The people whom the popup suggests, in order. */
const suggested = async (popup: Surface): Promise<string[]> =>
  (await popup.byRole("button", /^Share with /)).map(({ name }) => name.replace("Share with ", ""));

describe.each(browsers)("$name: somebody who brings their address book", ({ name: browser, launch }) => {
  let driver: Driver;
  let tab: Tab;
  let popup: Surface;

  const clickOn = async (url: string, heading: string | RegExp): Promise<void> => {
    tab = await driver.open(url);
    popup = await driver.clickToolbar(tab);
    await popup.waitFor("heading", heading);
  };

  beforeAll(async () => {
    driver = await launch({ sites: { ...sites, ...saved.sites } });
  });
  afterAll(() => driver?.close());

  it("imports a vCard file after looking at what would be added, and can take it back", async () => {
    const page = await driver.openExtensionPage(`${options}#data`);
    await page.upload("Import contacts", "tests/e2e/files/friends.vcf");
    await page.click("button", "Import 4 contacts");
    await page.waitForStatus(/4/);
    await page.click("button", "Undo");
    await page.waitForStatus("Taken back.");
    await page.upload("Import contacts", "tests/e2e/files/friends.vcf");
    await page.click("button", "Import 4 contacts");
    await page.waitForStatus(/4/);
    await page.close();
  });

  it("finds nothing new in the same file", async () => {
    const page = await driver.openExtensionPage(`${options}#data`);
    await page.upload("Import contacts", "tests/e2e/files/friends.vcf");
    await page.waitForText(/nothing (?:new|to import)|already/i);
    expect(await page.count("button", /^Import \d+ contacts?$/)).toBe(0);
    await page.close();
  });

  it("sees who would like an article on search, why, and nobody else", async () => {
    await clickOn(articleUrl, "How BM25 ranks documents");
    expect((await suggested(popup)).toSorted()).toEqual(["Kofi Mensah", "Priya Raman"]);
    await popup.waitForText("is interested in search engines");
    await popup.waitForText("is interested in information retrieval");
  });

  it("sees only Rosa for roses", async () => {
    await clickOn(gardeningUrl, "Pruning roses in late winter");
    expect(await suggested(popup)).toEqual(["Rosa Diaz"]);
  });

  it("is asked once where mail is written, and Priya's draft opens there with nothing private in it", async () => {
    await clickOn(articleUrl, "How BM25 ranks documents");
    await popup.click("button", "Share with Priya Raman");
    await popup.click("button", "Mail app");
    const mail = new URL(await driver.waitForOpened((url) => url.startsWith("mailto:")));
    expect(decodeURIComponent(mail.pathname)).toBe("priya@raman.example");
    expect([...mail.searchParams.keys()]).toEqual(["subject", "body"]);
    expect(mail.searchParams.get("body")).toBe(
      `Hi Priya, this made me think of you and search engines.\r\n\r\nHow BM25 ranks documents\r\n${articleUrl}`,
    );
    expect(await tab.url()).toBe(articleUrl);
  });

  it("is told of it in the next popup, where Priya is not suggested again", async () => {
    popup = await driver.clickToolbar(tab);
    await popup.waitForStatus("Shared with Priya Raman");
    expect(await suggested(popup)).toEqual(["Kofi Mensah"]);
  });

  it("reaches Kofi, of whom only a number is known, through WhatsApp", async () => {
    await popup.click("button", "Share with Kofi Mensah");
    const url = new URL(await driver.waitForOpened((opened) => opened.startsWith("https://wa.me/")));
    expect(url.pathname).toBe("/447700900123");
    expect(url.searchParams.get("text")).toContain(articleUrl);
  });

  it.each([
    ["Gmail", "https://mail.google.com/"],
    ["Outlook", "https://outlook.live.com/"],
    ["Outlook for work", "https://outlook.office.com/"],
    ["Yahoo", "https://compose.mail.yahoo.com/"],
  ])("has the draft in %s when that is their mail", async (service, start) => {
    const settings = await driver.openExtensionPage(`${options}#settings`);
    await settings.click("radio", service);
    await settings.waitForStatus(/\S/);
    await settings.close();
    await clickOn(gardeningUrl, "Pruning roses in late winter");
    if ((await popup.status()).startsWith("Shared with Rosa Diaz")) {
      await popup.click("button", "Undo");
      await popup.waitForStatus("Taken back.");
      popup = await driver.clickToolbar(tab);
    }
    await popup.click("button", "Share with Rosa Diaz");
    const url = new URL(await driver.waitForOpened((opened) => opened.startsWith(start)));
    expect(url.searchParams.getAll("to")).toEqual(["rosa@diaz.example"]);
    expect(url.searchParams.get("body")).toContain(gardeningUrl);
  });

  it("finds all of it in the journal, and takes the last one back", async () => {
    popup = await driver.clickToolbar(tab);
    await popup.waitForStatus("Shared with Rosa Diaz");
    await popup.click("button", "Undo");
    await popup.waitForStatus("Taken back.");
    const journal = await driver.openExtensionPage(`${options}#journal`);
    await journal.waitForText("Shared with Priya Raman");
    await journal.waitForText("Shared with Kofi Mensah");
    await journal.waitForNoText("Shared with Rosa Diaz");
    await journal.close();
  });

  it("copies the draft for somebody of whom only a name is known", async () => {
    await clickOn(gardeningUrl, "Pruning roses in late winter");
    await popup.fill("Find a contact", "Bo Berg");
    await popup.press("Enter");
    await popup.waitForStatus("Shared with Bo Berg. The draft is on your clipboard.");
    expect(await driver.clipboard()).toBe(
      `Hi Bo, this made me think of you.\n\nPruning roses in late winter\n${gardeningUrl}`,
    );
  });

  it("waves Rosa aside for a page, and that is remembered when the worker is gone", async () => {
    await clickOn(articleUrl, "How BM25 ranks documents");
    await popup.waitForText("Nobody comes to mind. Who would like this?");
    await clickOn(gardeningUrl, "Pruning roses in late winter");
    // It was asked when the draft was copied, and is asked again until somebody says that it need not be.
    await popup.waitForText("How do you reach Bo Berg?");
    await popup.click("button", "Not now");
    await popup.click("button", "Not for Rosa Diaz");
    await popup.waitForStatus("Not for Rosa Diaz, noted.");
    await driver.killWorker();
    popup = await driver.clickToolbar(tab);
    await popup.waitForText("Nobody comes to mind. Who would like this?");
  });

  it("can share any page that is not private", async () => {
    await clickOn(plainUrl, "Today");
    await popup.click("button", "Share this page");
    await popup.fill("Find a contact", "amara");
    await popup.click("button", "Share with Amara Diallo");
    const url = new URL(await driver.waitForOpened((opened) => /yahoo.*amara/.test(opened)));
    expect(url.searchParams.get("body")).toContain(plainUrl);
  });

  it.skipIf(!hasCorpus)("sees the right person for real articles", async () => {
    const [wasm = "", climate = ""] = saved.urls;
    await clickOn(wasm, /WebAssembly/);
    expect((await suggested(popup))[0]).toBe("Priya Raman");
    expect(await suggested(popup)).not.toContain("Rosa Diaz");
    await clickOn(climate, /Green Deal/);
    expect(await suggested(popup)).toEqual(["Amara Diallo"]);
    await popup.waitForText("is interested in climate policy");
  });

  it("made no request of its own and had no error", async () => {
    expect(await driver.requests()).toEqual([]);
    expect(await driver.problems()).toEqual([]);
    console.log(`${browser}: the worker was killed ${driver.kills} time(s).`);
  });
});
