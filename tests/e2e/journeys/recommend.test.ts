import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, type Driver, type Surface, type Tab } from "../harness.ts";
import { axeViolations } from "../axe.ts";
import { profileUrl, sites } from "../sites.ts";
import { waitUntil } from "../wait.ts";

describe.each(browsers)("$name: somebody who meets Ana's profile", ({ launch }) => {
  let driver: Driver;
  let tab: Tab;
  let popup: Surface;
  let composer: Surface;

  beforeAll(async () => {
    driver = await launch({ sites });
  });
  afterAll(() => driver?.close());

  it("sees who it is, and adds her with one click", async () => {
    tab = await driver.open(profileUrl);
    popup = await driver.clickToolbar(tab);
    await popup.waitFor("heading", "Ana Lind");
    await popup.waitForText("Data engineer, Northwind Research");
    await popup.click("button", "Add Ana Lind to contacts");
    await popup.waitForStatus("Ana Lind is in your contacts.");
  });

  it("writes her a recommendation, one question at a time, with the worker long at rest", async () => {
    await driver.killWorker();
    await popup.click("button", "Write a recommendation");
    composer = await driver.waitForExtensionPage(/compose\.html\?draft=/);
    await composer.waitFor("heading", "A recommendation for Ana Lind");
    // It opened beside her profile, which stays in sight.
    expect(await tab.evaluate(() => document.visibilityState)).toBe("visible");
    expect(await axeViolations(composer)).toEqual([]);
    await composer.waitForFocus("Your words");
    await composer.fill("Your words", "Ana and I built pipelines together for three years");
    await composer.click("button", "Next question");
    await composer.fill("Your words", "She asks what nobody has asked yet");
  });

  it("loses no word when the worker dies and the page is closed", async () => {
    const { search } = new URL(await composer.url());
    await driver.killWorker();
    await composer.fill("Message", "Ana asks what nobody has asked yet.");
    await composer.waitForText("You changed this by hand");
    await composer.close();
    composer = await driver.openExtensionPage(`src/ui/compose/compose.html${search}`);
    await composer.waitForText("Question 3 of 4");
    const [message] = await composer.byRole("textbox", "Message");
    expect(message?.value).toBe("Ana asks what nobody has asked yet.");
  });

  it("goes back to her own answers, counted", async () => {
    await composer.click("button", "Write it from my answers again");
    const text = "Ana and I built pipelines together for three years. She asks what nobody has asked yet.";
    await expect.poll(async () => (await composer.waitFor("textbox", "Message")).value).toBe(text);
    await composer.waitForText(`${text.length} of 3,000 characters`);
  });

  it("copies it and opens LinkedIn, and finds it in the journal", async () => {
    // No owner documents the form: the way around it is there before, and stays.
    const steps = "Recommendations, then Recommend, on their profile.";
    await composer.waitForText(`The text is copied and their form opens. If no form opens: ${steps}`);
    await composer.click("button", "Open in LinkedIn");
    const url = await driver.waitForOpened((opened) => opened.includes("linkedin.com"));
    expect(url).toBe("https://www.linkedin.com/in/ana-lind-example/edit/forms/recommendation/write/");
    expect(await driver.clipboard()).toContain("She asks what nobody has asked yet.");
    await composer.waitForStatus(`Copied. Paste it on LinkedIn. If no form opened there: ${steps}`);
    const journal = await driver.openExtensionPage("src/ui/options/options.html#journal");
    await journal.waitForText("Recommendation for Ana Lind");
    await journal.close();
    await composer.close();
  });

  it("knows her the next time", async () => {
    popup = await driver.clickToolbar(tab);
    await popup.waitFor("heading", "Ana Lind");
    await popup.waitFor("button", "Write a recommendation");
    expect(await popup.count("button", /^Add Ana/)).toBe(0);
  });

  it("writes in a tab if she likes that better, and finds there what waits", async () => {
    const settings = await driver.openExtensionPage("src/ui/options/options.html#settings");
    await settings.click("switch", "Write beside the page");
    await settings.waitForStatus("Kept.");
    await settings.close();
    popup = await driver.clickToolbar(tab);
    await popup.click("button", "Praise");
    await waitUntil("her profile to be behind the composer", () =>
      tab.evaluate(() => document.visibilityState === "hidden"),
    );
    composer = await driver.waitForExtensionPage(/compose\.html\?draft=/);
    await composer.waitFor("heading", "Praise for Ana Lind");
    await composer.click("link", "Drafts");
    await composer.waitFor("heading", "Drafts");
    expect(await axeViolations(composer)).toEqual([]);
    await composer.click("link", /^Praise for Ana Lind/);
    await composer.waitFor("heading", "Praise for Ana Lind");
    expect(await driver.problems()).toEqual([]);
  });
});
