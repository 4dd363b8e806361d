import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, type Driver, type Surface, type Tab } from "../harness.ts";
import { articleUrl, sites } from "../sites.ts";

describe.each(browsers)("$name: somebody who just installed Goodturn, without contacts", ({ launch }) => {
  let driver: Driver;
  let tab: Tab;
  let popup: Surface;

  beforeAll(async () => {
    driver = await launch({ sites });
  });
  afterAll(() => driver?.close());

  it("is asked for no permission at all", async () => {
    expect(await driver.permissionWarnings()).toEqual([]);
  });

  it("is welcomed once", async () => {
    const welcome = await driver.waitForExtensionPage("src/ui/welcome/welcome.html");
    await welcome.waitForText(/never sends/i);
    await welcome.close();
  });

  it("opens the popup on an article and reads its title", async () => {
    tab = await driver.open(articleUrl);
    popup = await driver.clickToolbar(tab);
    await popup.waitFor("heading", "How BM25 ranks documents");
    await popup.waitForText("Nobody comes to mind. Who would like this?");
    await popup.waitForFocus("Find a contact");
  });

  it("types a name, presses Enter, and has the draft", async () => {
    await popup.fill("Find a contact", "Ana Lind");
    await popup.press("Enter");
    await popup.waitForStatus(/^Shared with Ana Lind/);
    await popup.waitForText("How do you reach Ana Lind?");
    const [message] = await popup.byRole("textbox", "Message");
    expect(message?.value).toBe(
      `Hi Ana, this made me think of you.\n\nHow BM25 ranks documents\n${articleUrl}`,
    );
  });

  it("says how Ana is reached, chooses their mail once, and the draft opens there", async () => {
    await popup.fill("Email or phone of Ana Lind", "ana@lind.example");
    await popup.click("button", "Open the draft there");
    await popup.click("button", "Gmail");
    const opened = new URL(await driver.waitForOpened((url) => url.startsWith("https://mail.google.com/")));
    expect(opened.searchParams.get("to")).toBe("ana@lind.example");
    expect(opened.searchParams.get("su")).toBe("How BM25 ranks documents");
    expect(opened.searchParams.get("body")).toContain(articleUrl);
    // The draft's tab is in front, and nothing lies over it.
    await popup.waitForClose();
  });

  it("finds Ana in the contacts, what it taught (to be forgotten, and taken back), and the act in the journal", async () => {
    const options = await driver.openExtensionPage("src/ui/options/options.html#contacts");
    await options.click("link", "Ana Lind");
    await options.waitFor("heading", "What sharing taught");
    await options.click("button", "Forget: How BM25 ranks documents");
    await options.waitForStatus("Forgotten: How BM25 ranks documents");
    await expect.poll(() => options.count("heading", "What sharing taught")).toBe(0);
    await options.click("button", "Undo");
    await options.waitForStatus("Taken back.");
    await options.waitFor("heading", "What sharing taught");
    await options.close();
    const journal = await driver.openExtensionPage("src/ui/options/options.html#journal");
    await journal.waitForText("Shared with Ana Lind");
    await journal.waitForText("How BM25 ranks documents");
    await journal.close();
  });

  it("is told of the share first thing the next time, and can take it all back", async () => {
    popup = await driver.clickToolbar(tab);
    await popup.waitForStatus("Shared with Ana Lind");
    await popup.click("button", "Undo");
    await popup.waitForStatus("Taken back.");
    const journal = await driver.openExtensionPage("src/ui/options/options.html#journal");
    await journal.waitFor("heading", "Journal");
    await journal.waitForNoText("Shared with Ana Lind");
    await journal.close();
    const contacts = await driver.openExtensionPage("src/ui/options/options.html#contacts");
    await contacts.waitFor("heading", "Contacts");
    await contacts.waitForNoText("Ana Lind");
  });

  it("made no request of its own and had no error", async () => {
    expect(await driver.requests()).toEqual([]);
    expect(await driver.problems()).toEqual([]);
  });
});
