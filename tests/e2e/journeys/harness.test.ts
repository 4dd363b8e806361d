import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, type Driver, type Tab } from "../harness.ts";

const article = "https://reading.example/naive";
const sites = {
  [article]: { body: "<title>Naïve ranking</title><h1>Naïve ranking</h1><p>Words.</p>" },
};
const control = "tests/e2e/control-extension";

describe.each(browsers)("the harness in $name, on a control extension", ({ launch }) => {
  let driver: Driver;
  let tab: Tab;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "goodturn-harness-"));
    driver = await launch({ extension: control, sites });
    tab = await driver.open(article);
  });
  afterAll(async () => {
    await driver?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("serves a page at its own address, in UTF-8, and refuses every other", async () => {
    expect(await tab.title()).toBe("Naïve ranking");
    expect(await tab.url()).toBe(article);
    const refused = await tab.evaluate(() =>
      fetch("https://elsewhere.example/").then(
        () => "served",
        () => "refused",
      ),
    );
    expect(refused).toBe("refused");
  });

  it("waits for the page that the extension opens when it is installed", async () => {
    const welcome = await driver.waitForExtensionPage("welcome.html");
    expect(await welcome.text()).toBe("Welcome");
    expect(await driver.extensionPages()).toHaveLength(1);
  });

  it("clicks the real toolbar button: the popup may read the tab, without any host permission", async () => {
    const popup = await driver.clickToolbar(tab);
    await popup.waitForText(`Naïve ranking at ${article}`);
    expect((await popup.byRole("heading")).map((one) => one.name)).toEqual([`Naïve ranking at ${article}`]);
    expect(await popup.count("button", /^Share with /)).toBe(1);
    expect((await popup.byRole("listitem"))[0]?.text).toContain("Priya Nair");
    await popup.close();
    expect(await popup.isOpen()).toBe(false);
  });

  it("types real keys into the popup", async () => {
    const popup = await driver.clickToolbar(tab);
    await popup.fill("Find a contact", "Zoë");
    await popup.fill("Find a contact", "Priyá");
    await popup.waitForFocus("Find a contact");
    await popup.press("Enter");
    await popup.waitForStatus("Found Priyá by hand");
    await popup.close();
  });

  it("sees the mail address that the worker sends the tab to, and the tab and the popup stay", async () => {
    const popup = await driver.clickToolbar(tab);
    await popup.click("button", "Mail to Priya");
    const address = await driver.waitForOpened((url) => url.startsWith("mailto:"));
    expect(address).toBe("mailto:priya@example.org?subject=Hello%20you&body=One%0D%0ATwo");
    await popup.waitForStatus("Mailed");
    expect(await tab.url()).toBe(article);
    expect(await tab.title()).toBe("Naïve ranking");
    await popup.close();
  });

  it("sees the address of a tab that the worker opens, and that the popup closes", async () => {
    const popup = await driver.clickToolbar(tab);
    await popup.click("button", "Share with Priya");
    const address = await driver.waitForOpened((url) => url.startsWith("https:"));
    expect(address).toBe("https://mail.example/compose?to=priya%40example.org&su=Hello");
    await popup.waitForClose();
    await expect(popup.waitForText("anything")).rejects.toThrow("the popup is closed");
    expect(await driver.opened()).toHaveLength(2);
  });

  it("notes what the extension asks of the network, from a page and from the worker", async () => {
    expect(await driver.requests()).toEqual([]);
    const popup = await driver.clickToolbar(tab);
    await popup.click("button", "Fetch something");
    await popup.waitForStatus("Fetched 2");
    expect((await driver.requests()).toSorted()).toEqual([
      "https://tracker.example/popup",
      "https://tracker.example/worker",
    ]);
    await popup.close();
  });

  it("reads the clipboard", async () => {
    const popup = await driver.clickToolbar(tab);
    await popup.click("button", "Copy message");
    await popup.waitForStatus("Copied");
    expect(await driver.clipboard()).toBe("Thought of you: “BM25” — naïve ✓");
  });

  it("drives a page of the extension by roles and names", async () => {
    const options = await driver.openExtensionPage("options.html#data");
    expect(await options.url()).toBe(`${driver.origin}/options.html#data`);
    const file = join(folder, "contacts.csv");
    await writeFile(file, "Name\nPriya\nOmar");
    await options.upload("Import contacts", file);
    await options.waitForStatus("contacts.csv: 3 lines");
    await options.fill("Notes", "first\nsecond");
    expect((await options.byRole("textbox", "Notes"))[0]?.value).toBe("first\nsecond");
    await options.fill("Notes", "");
    expect((await options.byRole("textbox", "Notes"))[0]?.value).toBe("");
    await options.fill("Mail service", "Outlook");
    await options.waitForStatus("Chose Outlook");
    expect(await options.count("button", "Hidden")).toBe(0);
    expect((await options.waitFor("switch", "Notice pages as I browse")).checked).toBe(false);
    await options.close();
  });

  it("kills the background, which starts anew when it is needed", async () => {
    const options = await driver.openExtensionPage("options.html");
    await options.click("switch", "Notice pages as I browse");
    await options.waitForStatus("Worker");
    const before = await options.status();
    await driver.killWorker();
    expect(driver.kills).toBe(1);
    await options.click("switch", "Notice pages as I browse");
    await options.waitForStatus(/Worker/);
    await expect.poll(() => options.status()).not.toBe(before);
    await options.close();
  });

  it("pictures a surface in light and dark", async () => {
    const options = await driver.openExtensionPage("options.html");
    const ground = () =>
      getComputedStyle(document.body).colorScheme +
      String(matchMedia("(prefers-color-scheme: dark)").matches);
    await options.colorScheme("dark");
    await expect.poll(() => options.evaluate(ground)).toContain("true");
    await options.colorScheme("light");
    await expect.poll(() => options.evaluate(ground)).toContain("false");
    await options.screenshot(join(folder, "options.png"), { fullPage: true });
    await options.close();
  });

  it("asks the browser what it would warn about", async () => {
    expect(await driver.permissionWarnings()).toEqual([]);
    expect(await driver.problems()).toEqual([]);
  });
});
