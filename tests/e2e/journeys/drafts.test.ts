import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { personInPopup } from "../acts.ts";
import { browsers, type Driver, type Surface, type Tab } from "../harness.ts";
import { withPeople } from "../people.ts";
import { loginUrl, profileUrl, sites } from "../sites.ts";

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
