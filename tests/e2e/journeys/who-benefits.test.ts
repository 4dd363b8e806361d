import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "../axe.ts";
import { browsers, type Driver, type Surface } from "../harness.ts";
import { closeWelcome, withGmail, withPeople } from "../people.ts";
import { climbersUrl, eventUrl, jobUrl, newsUrl, questionUrl, sites, toolUrl } from "../readers-sites.ts";
import { articleUrl, gardeningUrl } from "../sites.ts";

const options = "src/ui/options/options.html";

describe.each(browsers)("$name: somebody who is told whom a page would help", ({ launch }) => {
  let driver: Driver;
  let popup: Surface;

  const clickOn = async (url: string, heading: string): Promise<void> => {
    popup = await driver.clickToolbar(await driver.open(url));
    await popup.waitFor("heading", heading);
  };
  const suggested = async (): Promise<string[]> =>
    (await popup.byRole("button", /^Share with /)).map(({ name }) => name.slice("Share with ".length));
  const personPage = async (uid: string): Promise<Surface> => {
    const person = await driver.openExtensionPage(`${options}#contacts/${uid}`);
    await person.waitFor("heading", "What is suggested");
    return person;
  };
  const check = async (surface: Surface): Promise<void> => {
    for (const scheme of ["light", "dark"] as const) {
      await surface.colorScheme(scheme);
      expect(await axeViolations(surface), scheme).toEqual([]);
    }
  };

  beforeAll(async () => {
    driver = await launch({ sites });
    await closeWelcome(driver);
    await (await withPeople(driver, "readers.vcf")).close();
    await withGmail(driver);
  });
  afterAll(() => driver?.close());

  it("sees what Priya would get, and what Rosa would, whom the page is no reason for: by mouse, and by keys", async () => {
    const subject = "How BM25 ranks documents";
    const toPriya = "Hi Priya, this made me think of you and information retrieval.";
    const toRosa = "Hi Rosa, this made me think of you.";
    await clickOn(articleUrl, subject);
    await popup.waitFor("button", "Share with Priya Raman");
    expect(await popup.text()).not.toContain(toPriya);
    await popup.point("button", "Share with Priya Raman");
    await popup.waitForText(toPriya);
    expect(times(subject, await popup.text())).toBe(2);
    await popup.fill("Find a contact", "Rosa");
    await popup.point("button", "Share with Rosa Diaz");
    await popup.waitForText(toRosa);
    expect(times(subject, await popup.text())).toBe(2);
    await popup.point("searchbox", "Find a contact");
    await popup.waitForNoText(toRosa);
    await popup.press("Tab");
    await popup.waitForFocus("Share with Rosa Diaz");
    await popup.waitForText(toRosa);
    expect(await popup.evaluate(descriptionOfFocused)).toBe(`${subject}Begins: “${toRosa}”`);
    await check(popup);
    // Or the name would still stand there when the popup opens next over this page.
    await popup.fill("Find a contact", "");
    await popup.close();
  });

  it("shares an article with Priya, and does not offer it to Mara, who wrote it: she can be praised", async () => {
    await clickOn(articleUrl, "How BM25 ranks documents");
    expect(await suggested()).toEqual(["Priya Raman"]);
    await popup.waitFor("button", "Praise Mara Okafor");
    await popup.waitForText("This page is by them.");
    await popup.click("button", "Share with Priya Raman");
    await driver.waitForOpened((url) => url.startsWith("https://mail.google.com/"));
    await popup.waitForClose();
  });

  it("is offered what it was about, and one press makes that an interest of Priya's", async () => {
    await clickOn(gardeningUrl, "Pruning roses in late winter");
    await popup.waitForStatus("Shared with Priya Raman");
    await popup.waitForText("Priya cares about:");
    await check(popup);
    await popup.click("button", "BM25");
    // The share can still be taken back.
    await popup.waitForStatus("Shared with Priya Raman");
    await popup.close();
    const person = await personPage("priya");
    await person.waitFor("button", "Remove BM25");
    await person.waitForText("likes search engines");
    await person.click("button", /^Forget: .*BM25/);
    await person.waitForStatus(/^Forgotten: .*BM25/);
    await person.waitForNoText("likes search engines");
    await person.click("button", "Undo");
    await person.waitForText("likes search engines");
    await person.close();
    const journal = await driver.openExtensionPage(`${options}#journal`);
    await journal.waitForText("Shared with Priya Raman");
    await journal.waitForText("How BM25 ranks documents");
    await journal.close();
  });

  it("says that roses are not for Kofi: he is not suggested for them again, and comes later for pages like them", async () => {
    await clickOn(climbersUrl, "Pruning roses that climb a north wall");
    expect(await suggested()).toEqual(["Kofi Mensah", "Rosa Diaz"]);
    await popup.close();
    await clickOn(gardeningUrl, "Pruning roses in late winter");
    await popup.click("button", "Not for Kofi Mensah");
    await popup.waitForStatus("Not for Kofi Mensah, noted.");
    expect(await suggested()).toEqual(["Rosa Diaz"]);
    await popup.close();
    await driver.killWorker();
    await clickOn(gardeningUrl, "Pruning roses in late winter");
    expect(await suggested()).toEqual(["Rosa Diaz"]);
    await popup.close();
    await clickOn(climbersUrl, "Pruning roses that climb a north wall");
    expect((await suggested())[0]).toBe("Rosa Diaz");
    await popup.close();
  });

  it("finds Lena named in the news, and can congratulate her", async () => {
    await clickOn(newsUrl, "Harbour prize goes to a library on a barge");
    expect(await suggested()).toEqual(["Lena Ott"]);
    await popup.waitForText("is named in it");
    expect(await popup.count("button", /^(?:Praise|Congratulate) Lena Ott$/)).toBeGreaterThan(0);
    await popup.close();
  });

  it("finds a job for Lena, who needs a new one, and for nobody else", async () => {
    await clickOn(jobUrl, "Ferry office manager");
    expect(await suggested()).toEqual(["Lena Ott"]);
    await popup.waitForText("could use a new job");
    await popup.close();
  });

  it("finds a question that Tom could answer", async () => {
    await clickOn(questionUrl, "How do I keep a sourdough starter alive on holiday?");
    expect(await suggested()).toEqual(["Tom Baker"]);
    await popup.waitForText("could answer it: knows sourdough well");
    await check(popup);
    await popup.close();
  });

  it("finds an evening for Noor, who lives where it is, before Bea, who lives elsewhere", async () => {
    await clickOn(eventUrl, "Bees on the roof: an evening in Utrecht");
    expect(await suggested()).toEqual(["Noor Bakker", "Bea Ahlin"]);
    await popup.waitForText("it is in Utrecht, where they live");
    await popup.close();
  });

  it("says that nothing is ever for Bea that is about bees: the evening is for Noor alone", async () => {
    const bea = await personPage("bea");
    await bea.fill("Never about", "beekeeping");
    await bea.press("Enter");
    await bea.waitForStatus("Kept for Bea Ahlin.");
    await bea.close();
    await clickOn(eventUrl, "Bees on the roof: an evening in Utrecht");
    expect(await suggested()).toEqual(["Noor Bakker"]);
    await popup.close();
  });

  it("finds a tool for what Kit is building", async () => {
    await clickOn(toolUrl, "Tempo, a chess clock that anybody may change");
    expect(await suggested()).toEqual(["Kit Larsen"]);
    await popup.waitForText("a tool that may help with building a chess clock");
    await popup.close();
  });

  it("pauses what is suggested for Tom, and takes that back", async () => {
    const person = await personPage("tom");
    await check(person);
    await person.click("switch", "Pause suggestions for Tom Baker");
    await person.waitForStatus("Suggestions for Tom Baker are paused.");
    await clickOn(questionUrl, "How do I keep a sourdough starter alive on holiday?");
    await popup.waitForText("Nobody comes to mind. Who would like this?");
    await popup.close();
    await person.bringToFront();
    await person.click("button", "Undo");
    await person.waitForStatus("Taken back.");
    await person.close();
    await clickOn(questionUrl, "How do I keep a sourdough starter alive on holiday?");
    expect(await suggested()).toEqual(["Tom Baker"]);
    await popup.close();
  });

  it("says that roses were not sent to Rosa this time: they are suggested for her again, and taught nothing", async () => {
    await clickOn(gardeningUrl, "Pruning roses in late winter");
    await popup.click("button", "Share with Rosa Diaz");
    await popup.waitForClose();
    let rosa = await personPage("rosa");
    await rosa.waitForText("What sharing taught");
    await rosa.close();
    await clickOn(questionUrl, "How do I keep a sourdough starter alive on holiday?");
    await popup.waitForStatus("Shared with Rosa Diaz");
    await popup.click("button", "Not this time");
    await popup.waitForNoText("Sent?");
    await popup.close();
    rosa = await personPage("rosa");
    await rosa.waitForText("Shared with Rosa Diaz");
    expect(await rosa.text()).not.toContain("What sharing taught");
    await rosa.close();
    await clickOn(gardeningUrl, "Pruning roses in late winter");
    expect(await suggested()).toEqual(["Rosa Diaz"]);
    await popup.close();
    // To Priya it was sent, as nobody said otherwise: she is not asked to like it twice.
    await clickOn(articleUrl, "How BM25 ranks documents");
    expect(await suggested()).not.toContain("Priya Raman");
    await popup.close();
  });

  it("made no request of its own and had no error", async () => {
    expect(await driver.requests()).toEqual([]);
    expect(await driver.problems()).toEqual([]);
  });
});

const times = (part: string, whole: string): number => whole.split(part).length - 1;

/** What assistive technology says of what has the focus, behind its name. Runs in the document. */
function descriptionOfFocused(): string {
  const id = document.activeElement?.getAttribute("aria-describedby") ?? "";
  return document.getElementById(id)?.textContent ?? "";
}
