import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { beginAct, personInPopup } from "../acts.ts";
import { tabTo, typeByKeys } from "../by-keys.ts";
import { browsers, type Driver, type Surface } from "../harness.ts";
import { withGmail, withPeople } from "../people.ts";
import { loginUrl, sites } from "../sites.ts";

describe.each(browsers)("$name: somebody who writes with a keyboard and no mouse", ({ launch }) => {
  let driver: Driver;
  let tab: Surface;
  let composer: Surface;

  const begin = async (act: string, heading: string): Promise<void> => {
    const beside = await beginAct(driver, await personInPopup(driver, tab, "Ana Lind"), act, heading);
    const { search } = new URL(await beside.url(), driver.origin);
    await beside.close();
    // In a tab: the key that leads into a side panel (F6) is the browser's own, and no protocol presses it.
    composer = await driver.openExtensionPage(`src/ui/compose/compose.html${search}`);
    await composer.waitForFocus("Your words");
  };
  const type = (text: string): Promise<void> => typeByKeys(composer, text);
  const press = async (button: string, key?: "Shift+Tab"): Promise<void> => {
    await tabTo(composer, button, key);
    await composer.press("Enter");
  };
  const mail = async (): Promise<URLSearchParams> => {
    const url = await driver.waitForOpened((opened) => opened.startsWith("https://mail.google.com/"));
    await composer.waitForStatus("Opened in Gmail. It is in your journal.");
    return new URL(url).searchParams;
  };

  beforeAll(async () => {
    driver = await launch({ sites });
    await (await withPeople(driver, "acquaintances.vcf")).close();
    await withGmail(driver);
    tab = await driver.open(loginUrl);
  });
  afterAll(() => driver?.close());

  it("answers one question after the other, and finds the cursor in each", async () => {
    await begin("Praise", "Praise for Ana Lind");
    await composer.waitForText("Question 1 of 4");
    await type("In the review");
    await press("Next question");
    await composer.waitForText("Question 2 of 4");
    await composer.waitForFocus("Your words");
    await type("you asked");
    await press("Next question");
    await composer.waitForText("Question 3 of 4");
    await composer.waitForFocus("Your words");
    await press("Skip");
    await composer.waitForText("Question 4 of 4");
    await composer.waitForFocus("Your words");
    await type("You care");
  });

  it("goes back to mend an answer, and forwards again", async () => {
    await press("Previous question");
    await composer.waitForText("Question 3 of 4");
    await composer.waitForFocus("Your words");
    await press("Previous question");
    await composer.waitForText("Question 2 of 4");
    await composer.waitForFocus("Your words");
    await composer.press("Control+End");
    await type(" first");
    const { value } = await composer.waitFor("textbox", "Message");
    expect(value).toBe(
      "Hi Ana, I have been meaning to tell you this.\n\nIn the review. You asked first.\n\nYou care.",
    );
  });

  it("changes the message itself, looks back at the answers, and opens it with Ctrl+Enter", async () => {
    await tabTo(composer, "Message");
    await composer.press("Control+End");
    await type(" Thanks.");
    await tabTo(composer, "Your words", "Shift+Tab");
    await composer.press("Control+Enter");
    const opened = await mail();
    expect(opened.get("to")).toBe("ana@lind.example");
    expect(opened.get("body")).toBe(
      "Hi Ana, I have been meaning to tell you this.\n\nIn the review. You asked first.\n\nYou care. Thanks.",
    );
  });

  it("takes that back by key, and opens it by its button instead, through the channel that they chose", async () => {
    // The mail is in front.
    await composer.bringToFront();
    await press("Undo", "Shift+Tab");
    await composer.waitForStatus("Taken back.");
    await tabTo(composer, "Goes through");
    await composer.press("ArrowDown");
    await composer.waitFor("button", "Open in Teams");
    await press("Open in Teams");
    const url = await driver.waitForOpened((opened) => opened.startsWith("https://teams.microsoft.com/"));
    await composer.waitForStatus("Opened in Teams. It is in your journal.");
    expect(new URL(url).searchParams.get("users")).toBe("ana@lind.example");
    expect(new URL(url).searchParams.get("message")).toContain("You asked first");
    await composer.close();
    const journal = await driver.openExtensionPage("src/ui/options/options.html#journal");
    await journal.waitForText("Praised Ana Lind");
    await journal.close();
  });

  it("made no request of its own and had no error", async () => {
    expect(await driver.requests()).toEqual([]);
    expect(await driver.problems()).toEqual([]);
  });
});
