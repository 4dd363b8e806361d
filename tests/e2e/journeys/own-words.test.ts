import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { beginAct, personInPopup } from "../acts.ts";
import { browsers, type Driver, type Surface, type Tab } from "../harness.ts";
import { somebody, withThese } from "../people.ts";
import { loginUrl, sites } from "../sites.ts";

const bo = somebody("Bo Berg", { lang: "de", emails: [{ value: "bo@berg.example", type: "" }] });

describe.each(browsers)("$name: somebody with words and a channel of their own", ({ name, launch }) => {
  let driver: Driver;
  let tab: Tab;
  let settings: Surface;
  let composer: Surface;

  const begin = async (act: string, heading: string): Promise<void> => {
    composer = await beginAct(driver, await personInPopup(driver, tab, "Bo Berg"), act, heading);
  };
  const message = async (): Promise<string> => (await composer.waitFor("textbox", "Message")).value;

  beforeAll(async () => {
    driver = await launch({ sites });
    await (await withThese(driver, [bo])).close();
    tab = await driver.open(loginUrl);
    settings = await driver.openExtensionPage("src/ui/options/options.html#settings");
  });
  afterAll(() => driver?.close());

  it("words a phrase anew, in the language and for the form in which Bo is written to", async () => {
    await settings.waitFor("textbox", "Name of the channel");
    await settings.evaluate(openPhrases);
    await settings.fill("Language of the phrases", "German");
    await settings.click("switch", "Formal address");
    await settings.fill("Thank · opening line", "Sehr geehrtes Team um $1, besten Dank.");
    await settings.press("Tab");
    await settings.waitFor("button", "As it was: Thank · opening line");
  });

  it("adds a channel that Goodturn does not know, and none that leads somewhere else", async () => {
    await settings.fill("Name of the channel", "Chat");
    await settings.fill("Its address", "https://{name}.example/new?message={text}");
    await settings.click("button", "Add channel");
    await settings.waitForText("This cannot be used.");
    await settings.fill("Its address", "https://chat.example/new?to={email}&message={text}");
    await settings.click("button", "Add channel");
    await settings.waitFor("button", "Remove Chat");
    await driver.killWorker();
  });

  it("writes to Bo in those words, and opens that channel, which is his from then on", async () => {
    await begin("Thank", "Thanks to Bo Berg");
    await expect.poll(message).toBe("Hallo Bo, danke dir.");
    await composer.click("switch", "Formal address (German)");
    await expect.poll(message).toBe("Sehr geehrtes Team um Bo Berg, besten Dank.");
    await composer.fill("Goes through", "Chat");
    await composer.fill("Your words", "zwei Zeilen & ein + genügten");
    await composer.press("Control+Enter");
    const opened = await driver.waitForOpened((url) => url.startsWith("https://chat.example/"));
    const { searchParams } = new URL(opened);
    expect([...searchParams.keys()]).toEqual(["to", "message"]);
    expect(searchParams.get("to")).toBe("bo@berg.example");
    expect(searchParams.get("message")).toBe(
      "Sehr geehrtes Team um Bo Berg, besten Dank.\n\nZwei Zeilen & ein + genügten.",
    );
    await composer.waitForStatus("Opened in Chat. It is in your journal.");
    await composer.close();
    await begin("Encourage", "A word of courage for Bo Berg");
    await composer.waitFor("button", "Open in Chat");
    await composer.close();
  });

  it("takes the phrase back as it was, and only that", async () => {
    await settings.bringToFront();
    await settings.click("button", "As it was: Thank · opening line");
    await expect.poll(() => settings.count("button", "As it was: Thank · opening line")).toBe(0);
    await settings.close();
    await tab.bringToFront();
    await begin("Thank", "Thanks to Bo Berg");
    await expect.poll(message).toBe("Guten Tag, Bo Berg, ich danke Ihnen.");
    await composer.waitFor("button", "Open in Chat");
    await composer.close();
  });

  it(`made no request and had no error in ${name}`, async () => {
    expect(await driver.requests()).toEqual([]);
    expect(await driver.problems()).toEqual([]);
  });
});

/** The phrases are folded away until somebody asks for them. Runs in the document. */
function openPhrases(): void {
  for (const details of document.querySelectorAll("details")) details.open = true;
}
