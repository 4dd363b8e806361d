import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { beginAct, personInPopup } from "../acts.ts";
import { axeViolations } from "../axe.ts";
import { browsers, type Driver, type Surface, type Tab } from "../harness.ts";
import { recordsIn } from "../kills.ts";
import { closeWelcome, somebody, withGmail, withThese } from "../people.ts";
import { loginUrl, sites } from "../sites.ts";
import { waitUntil } from "../wait.ts";

const compose = "src/ui/compose/compose.html";

const ana = somebody("Ana Lind", {
  pronouns: "she/her",
  emails: [{ value: "ana@lind.example", type: "" }],
});
const bo = somebody("Bo Berg", { emails: [{ value: "bo@berg.example", type: "" }] });

describe.each(browsers)("$name: somebody who writes at length", ({ name, launch }) => {
  let driver: Driver;
  let tab: Tab;
  let composer: Surface;
  let finished = "";

  const begin = async (person: string, act: string, heading: string): Promise<void> => {
    composer = await beginAct(driver, await personInPopup(driver, tab, person), act, heading);
  };
  const message = async (): Promise<string> => (await composer.waitFor("textbox", "Message")).value;

  beforeAll(async () => {
    driver = await launch({ sites });
    await (await withThese(driver, [ana, bo])).close();
    await withGmail(driver);
    tab = await driver.open(loginUrl);
  });
  afterAll(() => driver?.close());

  it("sees what somebody might answer until the first key, and nothing of it in the draft", async () => {
    await begin("Ana Lind", "Thank", "Thanks to Ana Lind");
    const sample = "You read my application twice and told me what was missing";
    expect(await composer.evaluate(sampleInSight)).toBe(sample);
    expect(await message()).toBe("Hi Ana, thank you.");
    await composer.fill("Your words", "Y");
    expect(await composer.evaluate(sampleInSight)).toBeNull();
    await expect.poll(message).toBe("Hi Ana, thank you.\n\nY.");
  });

  it("is told beforehand that it is too long for Gmail, with a button to copy it beside it", async () => {
    const long = "You read it twice, at night. ".repeat(80).trim();
    await composer.fill("Message", long);
    await composer.waitForText("Too long for Gmail: the draft is copied, and you paste it.");
    // The line about it takes its room first. In a narrow panel the button stands below.
    await waitUntil("a button to copy it, beside the one that opens Gmail", async () => {
      const copyButton = await composer.waitFor("button", "Copy message");
      const openButton = await composer.waitFor("button", "Open in Gmail");
      return !copyButton.disabled && Math.abs(copyButton.y - openButton.y) < 60;
    });
    await composer.click("button", "Open in Gmail");
    const mail = new URL(await driver.waitForOpened((url) => url.startsWith("https://mail.google.com/")));
    expect(mail.searchParams.get("to")).toBe("ana@lind.example");
    expect(mail.searchParams.get("body")).toBe("");
    await composer.waitForStatus("Copied. Paste it into the conversation that just opened.");
    expect(await driver.clipboard()).toBe(long);
    finished = new URL(await composer.url()).search;
    await composer.close();
  });

  it("is told how Ana is spoken of, and finds nothing guessed about Bo, who did not say", async () => {
    await begin("Ana Lind", "Write a recommendation", "A recommendation for Ana Lind");
    await composer.waitForText("she/her");
    await composer.close();
    await begin("Bo Berg", "Write a recommendation", "A recommendation for Bo Berg");
    const guessed = /\b(?:s?he|him|hers?|his)\b/i;
    for (let question = 1; question <= 4; question += 1) {
      await composer.waitForText(`Question ${question} of 4`);
      expect(await composer.text()).not.toMatch(guessed);
      const sample = await composer.evaluate(sampleInSight);
      expect(sample).toBeTruthy();
      expect(sample).not.toMatch(guessed);
      if (question < 4) await composer.click("button", "Skip");
    }
    // Where Bo is on LinkedIn is not known: it is said what will open, and what to do there.
    await composer.waitForText(
      "The text is copied and LinkedIn opens with a search for Bo Berg. On their profile: Recommendations, then Recommend.",
    );
    await composer.close();
  });

  it("begins another draft, and is shown nothing of the one before, with the worker long at rest", async () => {
    await begin("Bo Berg", "Encourage", "A word of courage for Bo Berg");
    const { search } = new URL(await composer.url());
    await composer.close();
    const popup = await personInPopup(driver, tab, "Ana Lind");
    await driver.killWorker();
    await popup.click("button", "Praise");
    composer = await driver.waitForExtensionPage(/compose\.html\?draft=/);
    expect(new URL(await composer.url()).search).not.toBe(search);
    await composer.waitFor("heading", "Praise for Ana Lind");
    await composer.close();
  });

  it("comes back to a draft that is done, and finds those that wait", async () => {
    const page = await driver.openExtensionPage(compose + finished);
    await page.waitFor("heading", "This draft is finished or was discarded.");
    for (const scheme of ["light", "dark"] as const) {
      await page.colorScheme(scheme);
      expect(await axeViolations(page), scheme).toEqual([]);
    }
    await page.click("link", /^A word of courage for Bo Berg/);
    await page.waitFor("heading", "A word of courage for Bo Berg");
    await page.close();
  });

  it(`made no request and had no error in ${name}`, async () => {
    expect(await driver.requests()).toEqual([]);
    expect(await driver.problems()).toEqual([]);
  });
});

describe.each(browsers)("$name: somebody whose browser ends while they write", ({ launch }) => {
  let profile: string;
  let driver: Driver;
  let composer: Surface;

  const start = async (): Promise<void> => {
    driver = await launch({ sites, profile });
    await closeWelcome(driver);
  };
  /** As they find it: among the drafts that wait. */
  const find = async (): Promise<string> => {
    composer = await driver.openExtensionPage(compose);
    await composer.click("link", /^Thanks to Ana Lind/);
    await composer.waitFor("heading", "Thanks to Ana Lind");
    await composer.click("button", "Previous question");
    return (await composer.waitFor("textbox", "Your words")).value;
  };

  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), "goodturn-at-length-"));
    await start();
    await (await withThese(driver, [ana])).close();
    const tab = await driver.open(loginUrl);
    const beside = await beginAct(
      driver,
      await personInPopup(driver, tab, "Ana Lind"),
      "Thank",
      "Thanks to Ana Lind",
    );
    const { search } = new URL(await beside.url());
    await beside.close();
    composer = await driver.openExtensionPage(compose + search);
  });
  afterAll(async () => {
    await driver?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  });

  it("closes it in the middle of a word, and finds the word after the restart", async () => {
    await composer.fill("Your words", "You read it tw");
    await driver.close();
    await start();
    expect(await find()).toBe("You read it tw");
  });

  it("loses it in a crash, and finds every word that was there, and none of those before", async () => {
    for (const said of ["You read it twice", "You read all of it twice, at night"]) {
      await composer.fill("Your words", said);
      // Kept, that is: nobody presses a button for it.
      await waitUntil("the words to be kept", async () =>
        Object.values(await recordsIn(composer)).some((one) => JSON.stringify(one).includes(`"${said}"`)),
      );
    }
    await driver.crash();
    await start();
    expect(await find()).toBe("You read all of it twice, at night");
    expect(await driver.problems()).toEqual([]);
  });
});

/** The sample answer, as long as it can be seen. Runs in the document. */
function sampleInSight(): string | null {
  const field = document.querySelector("textarea");
  return field?.matches(":placeholder-shown") ? field.placeholder : null;
}
