import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "../axe.ts";
import { browsers, type Driver, type Surface, type Tab } from "../harness.ts";
import { withPeople } from "../people.ts";
import { articleUrl, loginUrl, profileUrl, sites } from "../sites.ts";

const options = "src/ui/options/options.html";

describe.each(browsers)("$name: somebody who does small things for people", ({ launch }) => {
  let driver: Driver;
  let tab: Tab;
  let popup: Surface;
  let composer: Surface;

  const visit = async (url: string): Promise<void> => {
    await tab?.close();
    tab = await driver.open(url);
    popup = await driver.clickToolbar(tab);
  };
  /** The person in the popup, found by name over a page that offers nothing. */
  const find = async (name: string): Promise<void> => {
    await visit(loginUrl);
    await popup.fill("Find a contact", name);
    await popup.waitFor("button", name);
    await popup.press("Enter");
    await popup.waitFor("heading", name);
  };
  /** Nothing in the way on the popup as it is, in either theme. */
  const check = async (): Promise<void> => {
    for (const scheme of ["light", "dark"] as const) {
      await popup.colorScheme(scheme);
      expect(await axeViolations(popup), scheme).toEqual([]);
    }
  };
  /** Press the button of an act, wherever it is, and wait for the composer. */
  const begin = async (act: string, heading: string): Promise<void> => {
    if ((await popup.count("button", act)) === 0) await popup.click("button", "Show more");
    await popup.click("button", act);
    composer = await driver.waitForExtensionPage(/compose\.html\?draft=/);
    await composer.waitFor("heading", heading);
  };
  const answer = async (...said: readonly string[]): Promise<void> => {
    for (const [at, text] of said.entries()) {
      if (at > 0) await composer.click("button", /^(?:Next question|Skip)$/);
      await composer.fill("Your words", text);
    }
  };
  /** Open it in Gmail; the mail that came of it. */
  const send = async (): Promise<{ to: string | null; subject: string | null; body: string }> => {
    const before = await driver.opened();
    await composer.click("button", "Open in Gmail");
    const opened = await driver.waitForOpened(
      (url) => url.startsWith("https://mail.google.com/") && !before.includes(url),
    );
    await composer.waitForStatus("Opened in Gmail. It is in your journal.");
    const mail = new URL(opened);
    await composer.close();
    const { searchParams: values } = mail;
    return { to: values.get("to"), subject: values.get("su"), body: values.get("body") ?? "" };
  };

  beforeAll(async () => {
    driver = await launch({ sites });
    await (await withPeople(driver, "acquaintances.vcf")).close();
    const settings = await driver.openExtensionPage(`${options}#settings`);
    await settings.click("radio", "Gmail");
    await settings.waitForStatus(/\S/);
    await settings.fill("What you could give", "ranking advice");
    await settings.press("Enter");
    await settings.waitFor("button", "Remove ranking advice");
    await settings.close();
  });
  afterAll(() => driver?.close());

  it("praises Mara over the article that she wrote, in her own words", async () => {
    await visit(articleUrl);
    await popup.waitFor("button", "Praise Mara Okafor");
    await popup.waitForText("This page is by them.");
    await popup.click("button", "Praise Mara Okafor");
    composer = await driver.waitForExtensionPage(/compose\.html\?draft=/);
    await composer.waitFor("heading", "Praise for Mara Okafor");
    await answer("When I had to explain ranking last week", "you had put it so that I could");
    const mail = await send();
    expect(mail.to).toBe("mara@okafor.example");
    expect(mail.subject).toBe("About “How BM25 ranks documents”");
    expect(mail.body).toBe(
      "Hi Mara, I read “How BM25 ranks documents” and wanted to tell you this.\n\n" +
        "When I had to explain ranking last week. You had put it so that I could.\n\n" +
        articleUrl,
    );
  });

  it("is asked once whether it was sent", async () => {
    await visit(loginUrl);
    await popup.waitForStatus("Praised Mara Okafor");
    await popup.click("button", "Yes");
    await popup.waitForNoText("Sent?");
    await visit(loginUrl);
    await popup.waitFor("heading", "Today");
    expect(await popup.count("button", "Not this time")).toBe(0);
  });

  it("asks Mara what she makes of the article, since she knows", async () => {
    await visit(articleUrl);
    await popup.click("button", "Ask Mara Okafor");
    composer = await driver.waitForExtensionPage(/compose\.html\?draft=/);
    await composer.waitFor("heading", "A question to Mara Okafor");
    await answer("Which parameter would you begin with?");
    const { body } = await send();
    expect(body).toBe(
      "Hi Mara, what do you make of this?\n\n" +
        `How BM25 ranks documents\n${articleUrl}\n\nWhich parameter would you begin with?`,
    );
  });

  it("congratulates Ana on what her profile says now, and keeps it", async () => {
    await visit(profileUrl);
    await popup.waitFor("heading", "Ana Lind");
    await popup.waitForText("Their profile now says: Data engineer");
    await popup.click("button", "Update Ana Lind");
    await popup.waitForStatus("Ana Lind is up to date.");
    await popup.click("button", "Undo");
    await popup.waitForText("Their profile now says");
    await popup.click("button", "Update Ana Lind");
    await popup.waitForStatus("Ana Lind is up to date.");
    await begin("Congratulate", "Congratulations to Ana Lind");
    const { subject, body } = await send();
    expect(subject).toBe("Congratulations");
    expect(body).toBe("Hi Ana, congratulations on the new role.");
  });

  it("finds all ten acts on a person, those that fit first with their reason", async () => {
    await find("Ana Lind");
    await popup.waitForText("Your notes say “laid off”. The draft will not.");
    await popup.click("button", "Show more");
    for (const name of [
      "Write a recommendation",
      "Praise",
      "Congratulate",
      "Encourage",
      "Introduce",
      "Offer help",
      "Advise",
      "Check in",
      "Thank",
      "Ask",
    ]) {
      expect(await popup.count("button", name), name).toBe(1);
    }
    for (const scheme of ["light", "dark"] as const) {
      await popup.colorScheme(scheme);
      expect(await axeViolations(popup), scheme).toEqual([]);
    }
  });

  it.each([
    [
      "Encourage",
      "A word of courage for Ana Lind",
      ["You have got through worse"],
      "Hi Ana, you came to mind today.\n\nYou have got through worse.",
    ],
    [
      "Offer help",
      "An offer of help to Ana Lind",
      ["I could look at your queries", "By Thursday"],
      "Hi Ana, may I help with something small?\n\nI could look at your queries. By Thursday.\n\nOnly if it helps.",
    ],
    [
      "Advise",
      "A thought for Ana Lind",
      ["In the review", "you went row by row", "I got lost", "Begin with the end"],
      "Hi Ana, one thought, to use or to leave.\n\nIn the review. You went row by row. I got lost.\n\nBegin with the end.",
    ],
    [
      "Check in",
      "A hello to Ana Lind",
      ["How was the move?"],
      "Hi Ana, no reason, just hello.\n\nHow was the move?",
    ],
    [
      "Thank",
      "Thanks to Ana Lind",
      ["You read it twice", "I got the interview"],
      "Hi Ana, thank you.\n\nYou read it twice. I got the interview.",
    ],
  ])("does one more thing for Ana: %s", async (act, heading, said, body) => {
    await find("Ana Lind");
    await begin(act, heading);
    for (const scheme of ["light", "dark"] as const) {
      await composer.colorScheme(scheme);
      expect(await axeViolations(composer), scheme).toEqual([]);
    }
    await answer(...said);
    const mail = await send();
    expect(mail.to).toBe("ana@lind.example");
    expect(mail.body).toBe(body);
    expect(mail.body).not.toMatch(/laid off|search ranking/);
  });

  it("hears something back, and keeps it with one click", async () => {
    await find("Ana Lind");
    await begin("Check in", "A hello to Ana Lind");
    await send();
    await find("Ana Lind");
    await popup.evaluate(() => document.querySelector("summary")?.click());
    await check();
    await popup.fill("What you heard", "a flat in Oslo");
    await popup.click("button", "Keep as a need");
    await popup.waitForStatus("Kept among the needs.");
    await popup.waitForText("a flat in Oslo");
  });

  it("writes down what was done already, for two people and on its day", async () => {
    await find("Ana Lind");
    await popup.click("button", "Log an act");
    await popup.waitFor("textbox", "A word on it, if you like");
    await check();
    await popup.fill("What it was", "Ana Lind helped me");
    await popup.fill("A word on it, if you like", "read my draft");
    await popup.fill("With somebody else, too", "Mara");
    await popup.press("Enter");
    await popup.waitFor("button", "Remove Mara Okafor");
    await popup.click("button", "Keep in the journal");
    await popup.waitForStatus("Noted, for Ana Lind.");
    await popup.waitForText("They did this for you: read my draft");
  });

  it("writes down that a promise was kept, on another day, with the popup closed in the middle of a word", async () => {
    await find("Ana Lind");
    await popup.click("button", "Log an act");
    await popup.fill("What it was", "Follow through");
    await popup.fill("When", "2026-02-27");
    await popup.fill("With somebody else, too", "Mara");
    await popup.click("button", "Also Mara Okafor");
    await popup.fill("A word on it, if you like", "sent them the li");
    await popup.close();
    await find("Mara Okafor");
    expect(await popup.count("textbox", "A word on it, if you like")).toBe(0);
    await popup.close();
    await find("Ana Lind");
    expect((await popup.waitFor("combobox", "What it was")).value).toBe("follow-through");
    expect((await popup.waitFor("textbox", "When")).value).toBe("2026-02-27");
    const { value } = await popup.waitFor("textbox", "A word on it, if you like");
    expect(value).toBe("sent them the li");
    await popup.waitFor("button", "Remove Mara Okafor");
    for (const scheme of ["light", "dark"] as const) {
      await popup.colorScheme(scheme);
      expect(await axeViolations(popup), scheme).toEqual([]);
    }
    await popup.fill("A word on it, if you like", "sent them the list");
    await popup.click("button", "Keep in the journal");
    await popup.waitForStatus("Noted, for Ana Lind.");
    await popup.close();
    await find("Ana Lind");
    await popup.waitFor("button", "Log an act");
  });

  it("writes to Priya in German, through the channel that was picked, which is hers from then on", async () => {
    await find("Priya Raman");
    await begin("Thank", "Thanks to Priya Raman");
    await composer.click("switch", "Formal address (German)");
    await composer.fill("Goes through", "WhatsApp");
    await composer.fill("Your words", "Das hat geholfen");
    await composer.press("Control+Enter");
    const url = new URL(await driver.waitForOpened((opened) => opened.startsWith("https://wa.me/")));
    expect(url.pathname).toBe("/447700900123");
    expect(url.searchParams.get("text")).toBe(
      "Guten Tag, Priya Raman, ich danke Ihnen.\n\nDas hat geholfen.",
    );
    await composer.close();
    await find("Priya Raman");
    await begin("Praise", "Praise for Priya Raman");
    await composer.waitFor("button", "Open in WhatsApp");
    await composer.click("button", "Discard this draft");
    await composer.close();
  });

  it("finds every one of them in the journal", async () => {
    const journal = await driver.openExtensionPage(`${options}#journal`);
    for (const line of [
      "Praised Mara Okafor",
      "Asked Mara Okafor",
      "Congratulated Ana Lind",
      "Encouraged Ana Lind",
      "Offered help to Ana Lind",
      "Advice for Ana Lind",
      "Checked in with Ana Lind",
      "Thanked Ana Lind",
      "Help received from Ana Lind and Mara Okafor",
      "Kept a promise to Ana Lind and Mara Okafor",
      "Thanked Priya Raman",
    ]) {
      await journal.waitForText(line);
    }
    await journal.close();
    expect(await driver.problems()).toEqual([]);
    expect(await driver.requests()).toEqual([]);
  });
});
