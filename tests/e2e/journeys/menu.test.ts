import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fingerprint } from "../../../src/core/store/undo.ts";
import { axeViolations } from "../axe.ts";
import { browsers, type Driver, type Surface, type Tab } from "../harness.ts";
import { closeWelcome, withPeople } from "../people.ts";
import { recordsIn } from "../kills.ts";
import { articleUrl, gardeningUrl, loginUrl, sites as written } from "../sites.ts";
import { waitUntil } from "../wait.ts";

const options = "src/ui/options/options.html";
const linksUrl = "https://reading.example/links";
const linkedInUrl = "https://www.linkedin.com/in/ana-lind-example";

/** A page that links to others; what it links to would be heard of if it were fetched. */
const sites = {
  ...(written as Record<string, { body: string }>),
  [linksUrl]: {
    body: `<!doctype html><html lang="en"><title>Links</title><h1>Links</h1>
      <p><a href="${gardeningUrl}?utm_source=links">Pruning roses</a></p>
      <p><a href="${loginUrl}">Sign in</a></p></html>`,
  },
  [linkedInUrl]: {
    body: `<!doctype html><html lang="en"><title>Ana Lind | LinkedIn</title><h1>Never read</h1>
      <p>Data engineer at Northwind Research</p></html>`,
  },
};

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: { session: { get(key: string): Promise<Record<string, unknown>> } };
};

describe.each(browsers)("$name: somebody who never opens the popup first", ({ launch, name }) => {
  let driver: Driver;
  let tab: Tab;
  const uids = new Map<string, string>();
  const uidOf = (who: string): string => uids.get(who) ?? "";
  const isFirefox = name === "Firefox";
  // An event that is dispatched grants no `activeTab`, so in Chromium the page goes by its tab's title; the click in
  // Firefox's real menu does, so there it is read.
  const title = isFirefox ? "How BM25 ranks documents" : "How BM25 ranks documents | Reading Example";
  /** The drafts seen so far; each is different. */
  const seen = new Set<string>();
  const isNew = (url: string): boolean => url.startsWith("https://mail.google.com/") && !seen.has(url);
  const nextDraft = async (): Promise<URLSearchParams> => {
    const url = await driver.waitForOpened(isNew);
    seen.add(url);
    return new URL(url).searchParams;
  };
  const noDraft = async (): Promise<void> => expect((await driver.opened()).filter(isNew)).toEqual([]);
  /** Nobody opens a menu in the moment in which it is made anew; a worker killed then makes it whole when it starts. */
  const menuIsMade = async (): Promise<void> => {
    const page = await driver.openExtensionPage(`${options}#journal`);
    await page.waitForText("Shared with Priya Raman");
    await page.evaluate(async () => {
      const isHalf = async () => (await chrome.storage.session.get("menu"))["menu"] === "half";
      while (await isHalf());
    });
    await page.close();
  };
  /** No popup was open to say so: the store has it. */
  const isKept = async (): Promise<void> => {
    const page = await driver.openExtensionPage(`${options}#data`);
    await waitUntil("the page to be kept", async () =>
      Object.keys(await recordsIn(page)).some((key) => key.startsWith("shelf/")),
    );
    await page.close();
  };
  const check = async (popup: Surface): Promise<void> => expect(await axeViolations(popup)).toEqual([]);

  beforeAll(async () => {
    driver = await launch({ sites });
    await closeWelcome(driver);
    const page = await withPeople(driver, "friends.vcf");
    const people = await page.evaluate(async () => {
      const reply = await chrome.runtime.sendMessage({ name: "contacts/list", ask: {} });
      return (reply as { answer: { uid: string; fn: string }[] }).answer.map(({ uid, fn }) => ({ uid, fn }));
    });
    for (const { uid, fn } of people) uids.set(fn, uid);
    // A menu that is open already does not get the people who come into it.
    await waitUntil("the menu to name them", async () => {
      const mark = await page.evaluate(async () => (await chrome.storage.session.get("menu"))["menu"]);
      return mark !== undefined && mark !== "half" && mark !== fingerprint([]);
    });
    await page.close();
    tab = await driver.open(articleUrl);
  });
  afterAll(() => driver?.close());

  it("is asked in the popup where mail is written, and nothing is recorded before", async () => {
    const titles = await driver.outside.chooseFromMenu(tab, `share/${uidOf("Priya Raman")}`);
    if (titles) {
      expect(titles).toEqual([
        "Amara Diallo",
        "Kofi Mensah",
        "Priya Raman",
        "Rosa Diaz",
        "Best for this page…",
        "Someone else…",
      ]);
    }
    const popup = await driver.waitForPopup();
    await popup.waitFor("heading", title);
    await popup.waitForText("Where do you write mail?");
    await check(popup);
    await noDraft();
    await popup.click("button", "Gmail");
    const draft = await nextDraft();
    expect(draft.get("to")).toBe("priya@raman.example");
    expect(draft.get("body")).toContain(articleUrl);
    await popup.waitForClose();
  });

  it("shares from the menu after the worker was killed, with the passage quoted", async () => {
    await menuIsMade();
    await driver.killWorker();
    await driver.outside.chooseFromMenu(tab, `share/${uidOf("Rosa Diaz")}`, {
      selection: "Term frequency saturates",
    });
    const draft = await nextDraft();
    expect(draft.getAll("to")).toEqual(["rosa@diaz.example"]);
    expect(draft.get("body")).toMatch(/\n\n> Term frequency saturates$/);
    expect(draft.get("su")).toBe(title);
  });

  it("shares a link by its address and its own text, and fetches nothing", async () => {
    await tab.goto(linksUrl);
    await driver.outside.chooseFromMenu(tab, `share/${uidOf("Amara Diallo")}`, { link: "Pruning roses" });
    const draft = await nextDraft();
    // Chromium does not tell what a link says.
    const told = isFirefox ? `Pruning roses\n${gardeningUrl}` : gardeningUrl;
    expect(draft.get("body")).toMatch(new RegExp(`\\n\\n${told.replaceAll(".", "\\.")}$`));
    expect(await driver.requests()).toEqual([]);
  });

  it("shares nothing of a private page or link, and is told so", async () => {
    await driver.outside.chooseFromMenu(tab, `share/${uidOf("Rosa Diaz")}`, { link: "Sign in" });
    let popup = await driver.waitForPopup();
    await popup.waitForText("This looks like a private page. Goodturn kept nothing.");
    await popup.close();
    await tab.goto(loginUrl);
    await driver.outside.chooseFromMenu(tab, `keep/${uidOf("Rosa Diaz")}`);
    popup = await driver.waitForPopup();
    await popup.waitForText("This looks like a private page. Goodturn kept nothing.");
    await popup.close();
    await noDraft();
  });

  it("keeps a page from the menu; the next popup says so first, and can take it back", async () => {
    await tab.goto(gardeningUrl);
    await driver.outside.chooseFromMenu(tab, `keep/${uidOf("Rosa Diaz")}`);
    await isKept();
    const popup = await driver.clickToolbar(tab);
    await popup.waitForStatus("Kept for Rosa Diaz");
    await popup.waitFor("button", "1 thing for Rosa Diaz");
    await popup.click("button", "Undo");
    await popup.waitForStatus("Taken back.");
    await popup.waitForNoText("1 thing for Rosa Diaz");
    await popup.close();
  });

  it("asks whom the page would help best, and the popup names them", async () => {
    await driver.outside.chooseFromMenu(tab, "best");
    const popup = await driver.waitForPopup();
    await popup.waitFor("heading", "Pruning roses in late winter");
    await popup.waitFor("button", "Share with Rosa Diaz");
    await popup.close();
  });

  it("looks for somebody else to keep a link for, with the cursor in the search field", async () => {
    await tab.goto(linksUrl);
    await driver.outside.chooseFromMenu(tab, "keep-else", { link: "Pruning roses" });
    const popup = await driver.waitForPopup();
    // Chromium does not tell what a link says.
    await popup.waitFor("heading", isFirefox ? "Pruning roses" : /pruning.roses/i);
    await popup.waitForFocus("Find a contact");
    await popup.fill("Find a contact", "kofi");
    await popup.click("button", "Keep for Kofi Mensah");
    await popup.waitForStatus("Kept for Kofi Mensah");
    await popup.click("button", "Undo");
    await popup.waitForStatus("Taken back.");
    await popup.close();
    await tab.goto(gardeningUrl);
  });

  it("looks for somebody else with the cursor in the search field", async () => {
    await driver.outside.chooseFromMenu(tab, "share-else");
    const popup = await driver.waitForPopup();
    await popup.waitFor("heading", "Pruning roses in late winter");
    await popup.waitForFocus("Find a contact");
    await popup.close();
  });

  it("shares with the top suggestion by a key", async () => {
    // In Chromium the toolbar button has granted `activeTab` for this page, as the key itself would have.
    await driver.outside.pressCommand(tab, "share-top");
    const draft = await nextDraft();
    expect(draft.get("to")).toBe("rosa@diaz.example");
  });

  it("writes down by a key what was done already, once it is known for whom", async () => {
    await driver.outside.pressCommand(tab, "log-act");
    const popup = await driver.waitForPopup();
    await popup.waitFor("heading", "Log an act");
    await popup.waitForFocus("Find a contact");
    await popup.fill("Find a contact", "amara");
    await popup.press("Enter");
    await popup.waitFor("heading", /Amara/);
    await popup.waitForText("Something you did already");
    await popup.close();
    await noDraft();
  });

  it("shares by a name in the address bar", async () => {
    await driver.outside.enterInAddressBar(tab, "amara");
    const draft = await nextDraft();
    expect(draft.get("to")).toBe("amara@diallo.example");
    expect(draft.get("body")).toContain(gardeningUrl);
  });

  it("goes on in the popup with a name that nobody has", async () => {
    await driver.outside.enterInAddressBar(tab, "Ana Lind");
    const popup = await driver.waitForPopup();
    await popup.waitFor("heading", "Pruning roses in late winter");
    const field = await popup.waitFor("searchbox", "Find a contact");
    expect(field.value).toBe("Ana Lind");
    await popup.close();
    await noDraft();
  });

  it("adds the person of a profile, by its address and its title, and can take that back", async () => {
    await tab.goto(linkedInUrl);
    await driver.outside.chooseFromMenu(tab, "add");
    const popup = await driver.waitForPopup();
    await popup.waitFor("heading", "Ana Lind");
    await popup.waitForStatus("Ana Lind is in your contacts.");
    expect(await popup.text()).not.toContain("Northwind");
    await check(popup);
    await popup.click("button", "Undo");
    await popup.waitForStatus("Taken back.");
    await popup.close();
    const contacts = await driver.openExtensionPage(`${options}#contacts`);
    await contacts.waitForText("Rosa Diaz");
    expect(await contacts.text()).not.toContain("Ana Lind");
    await contacts.close();
  });

  it("made no request of its own and had no error", async () => {
    expect(await driver.requests()).toEqual([]);
    expect(await driver.problems()).toEqual([]);
    expect(await driver.permissionWarnings()).toEqual([]);
  });
});
