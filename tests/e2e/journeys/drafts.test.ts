import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { personInPopup } from "../acts.ts";
import { browsers, type Driver, type Surface, type Tab } from "../harness.ts";
import { withPeople } from "../people.ts";
import { articleUrl, loginUrl, profileUrl, sites } from "../sites.ts";

/** Numbers by chance, the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const said = "Ana und ich: drei Jahre, ein Team – und kein Streit. Ça va";

describe.each(browsers)("$name: somebody whose popup closes while they type", ({ launch }) => {
  let driver: Driver;
  let tab: Tab;
  let popup: Surface;

  const find = async (): Promise<void> => {
    popup = await personInPopup(driver, tab, "Ana Lind");
  };

  beforeAll(async () => {
    driver = await launch({ sites });
    await (await withPeople(driver, "acquaintances.vcf")).close();
    tab = await driver.open(loginUrl);
    // Only after a hello it is asked what came back.
    await find();
    await popup.click("button", "Log an act");
    await popup.click("button", "Keep in the journal");
    await popup.waitForStatus("Noted, for Ana Lind.");
    await popup.click("button", "What did you hear from Ana Lind?");
    await popup.click("button", "Log an act");
    await popup.fill("A word on it, if you like", said);
  });
  afterAll(() => driver?.close());

  it.each([
    [1, "What you heard"],
    [2, "A word on it, if you like"],
    [3, "What you heard"],
    [4, "A word on it, if you like"],
    [5, "What you heard"],
    [6, "A word on it, if you like"],
  ])("loses no key, wherever it closes (%i: %s)", async (seed, field) => {
    const chance = seeded(seed);
    const typed = said.slice(0, 1 + Math.floor(chance() * said.length));
    await popup.fill(field, typed);
    if (chance() < 0.5) await driver.killWorker();
    await popup.close();
    await find();
    await expect.poll(async () => (await popup.waitFor("textbox", field)).value).toBe(typed);
  });

  it("finds both where they were left, and lets go of them once they are kept", async () => {
    for (const field of ["What you heard", "A word on it, if you like"]) {
      expect(said.startsWith((await popup.waitFor("textbox", field)).value)).toBe(true);
    }
    await popup.click("button", "Keep in the journal");
    await popup.waitForStatus("Noted, for Ana Lind.");
    await popup.click("button", "Keep as a note");
    await popup.waitForStatus("Kept in the notes.");
    await popup.close();
    await find();
    await popup.waitFor("button", "Log an act");
    await popup.click("button", "What did you hear from Ana Lind?");
    expect((await popup.waitFor("textbox", "What you heard")).value).toBe("");
  });
});

const names = "Zoë Ångström-Müller";

describe.each(browsers)("$name: somebody whose popup closes while they say whom, and how", ({ launch }) => {
  let driver: Driver;
  let tab: Tab;
  let popup: Surface;

  beforeAll(async () => {
    driver = await launch({ sites });
    tab = await driver.open(articleUrl);
    popup = await driver.clickToolbar(tab);
  });
  afterAll(() => driver?.close());

  const comeBack = async (): Promise<void> => {
    await popup.close();
    popup = await driver.clickToolbar(tab);
  };

  it.each([1, 2, 3, 4, 5, 6])("loses no key of a name, wherever it closes (%i)", async (seed) => {
    const chance = seeded(seed);
    const typed = names.slice(0, 1 + Math.floor(chance() * names.length));
    await popup.fill("Find a contact", typed);
    if (chance() < 0.5) await driver.killWorker();
    await comeBack();
    expect((await popup.waitFor("searchbox", "Find a contact")).value).toBe(typed);
  });

  it("finds the field empty over another page, and leaves nothing of a private one", async () => {
    const before = await popup.evaluate(() => localStorage.getItem("unsaved/find"));
    const other = await driver.open(loginUrl);
    popup = await driver.clickToolbar(other);
    expect((await popup.waitFor("searchbox", "Find a contact")).value).toBe("");
    await popup.fill("Find a contact", "Ana");
    expect(await popup.evaluate(() => localStorage.getItem("unsaved/find"))).toBe(before);
    await popup.close();
    await other.close();
    await tab.bringToFront();
    popup = await driver.clickToolbar(tab);
  });

  it.each([7, 8, 9, 10])("is asked again how to reach whom, with what was typed (%i)", async (seed) => {
    const chance = seeded(seed);
    const address = "zoe+news@angstrom.example";
    if (seed === 7) {
      await popup.fill("Find a contact", names);
      await popup.press("Enter");
    }
    await popup.waitForText(`How do you reach ${names}?`);
    const typed = address.slice(0, 1 + Math.floor(chance() * address.length));
    await popup.fill(`Email or phone of ${names}`, typed);
    if (chance() < 0.5) await driver.killWorker();
    await comeBack();
    await popup.waitForFocus(`Email or phone of ${names}`);
    expect((await popup.waitFor("textbox", `Email or phone of ${names}`)).value).toBe(typed);
    expect((await popup.waitFor("textbox", "Message")).value).toContain(articleUrl);
    expect((await popup.waitFor("searchbox", "Find a contact")).value).toBe("");
  });

  it("looks the address up in another tab, which is not asked anything, and the draft opens there", async () => {
    const elsewhere = await driver.open(profileUrl);
    popup = await driver.clickToolbar(elsewhere);
    await popup.waitFor("heading", "Ana Lind");
    await popup.waitForNoText("How do you reach");
    await popup.close();
    await elsewhere.close();
    await tab.bringToFront();
    popup = await driver.clickToolbar(tab);
    await popup.fill(`Email or phone of ${names}`, "zoe@angstrom.example");
    await popup.click("button", "Open the draft there");
    await popup.click("button", "Gmail");
    const mail = await driver.waitForOpened((url) => url.startsWith("https://mail.google.com/"));
    expect(new URL(mail).searchParams.get("to")).toBe("zoe@angstrom.example");
    await popup.waitForClose();
    await tab.bringToFront();
    popup = await driver.clickToolbar(tab);
    await popup.waitForStatus(`Shared with ${names}`);
    await popup.waitForNoText("How do you reach");
    expect(await driver.problems()).toEqual([]);
  });
});

describe.each(browsers)("$name: somebody whose composer closes while they type", ({ launch }) => {
  let driver: Driver;
  let composer: Surface;
  let page = "";

  beforeAll(async () => {
    driver = await launch({ sites });
    const popup = await driver.clickToolbar(await driver.open(profileUrl));
    await popup.click("button", "Add Ana Lind to contacts");
    await popup.click("button", "Write a recommendation");
    composer = await driver.waitForExtensionPage(/compose\.html\?draft=/);
    await composer.waitFor("textbox", "Your words");
    page = `src/ui/compose/compose.html${new URL(await composer.url()).search}`;
  });
  afterAll(() => driver?.close());

  it.each([1, 2, 3, 4, 5, 6])("loses no key, wherever it closes (%i)", async (seed) => {
    const chance = seeded(seed);
    const typed = said.slice(0, 1 + Math.floor(chance() * said.length));
    await composer.fill("Your words", typed);
    if (chance() < 0.5) await driver.killWorker();
    // At once: what was typed last has not been answered, or even asked, by anybody.
    await composer.close();
    composer = await driver.openExtensionPage(page);
    await composer.waitFor("textbox", "Message");
    await composer.waitForText("Question 2 of 4");
    await composer.click("button", "Previous question");
    await expect.poll(async () => (await composer.waitFor("textbox", "Your words")).value).toBe(typed);
  });
});
