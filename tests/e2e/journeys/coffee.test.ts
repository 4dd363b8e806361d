import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { beginAct, openInGmail, personInPopup } from "../acts.ts";
import { axeViolations } from "../axe.ts";
import { handed } from "../handed.ts";
import { browsers, type Driver, type Surface } from "../harness.ts";
import { withGmail, withPeople } from "../people.ts";
import { loginUrl, sites } from "../sites.ts";

const options = "src/ui/options/options.html";
const question = "Shall we talk about the move?";
/** When they meet, as this machine's clock has it. */
const start = new Date("2027-03-06T09:45");
const end = new Date("2027-03-06T10:15");
const compact = (moment: Date): string => moment.toISOString().replaceAll(/[-:]|\.\d+/g, "");

describe.each(browsers)("$name: somebody who asks Ana for a coffee", ({ launch }) => {
  let driver: Driver;
  let composer: Surface;
  let page = "";

  beforeAll(async () => {
    driver = await launch({ sites });
    await (await withPeople(driver, "acquaintances.vcf")).close();
    await withGmail(driver);
  });
  afterAll(() => driver?.close());

  const closeAndComeBack = async (): Promise<void> => {
    await composer.close();
    composer = await driver.openExtensionPage(page);
    await composer.waitFor("textbox", "Message");
  };
  const chosen = async (field: string): Promise<string> => (await composer.waitFor("textbox", field)).value;

  it("begins with a hello, and chooses day and hour", async () => {
    const popup = await personInPopup(driver, await driver.open(loginUrl), "Ana Lind");
    composer = await beginAct(driver, popup, "Check in", "A hello to Ana Lind");
    page = `src/ui/compose/compose.html${new URL(await composer.url()).search}`;
    await composer.fill("Your words", question);
    await composer.click("button", "A coffee or a call instead");
    await composer.fill("Day", "2027-03-06");
    await composer.fill("Time", "09:30");
    expect([await chosen("Day"), await chosen("Time")]).toEqual(["2027-03-06", "09:30"]);
  });

  it("finds day and hour again after the page was closed at once, and the worker killed", async () => {
    await closeAndComeBack();
    expect([await chosen("Day"), await chosen("Time")]).toEqual(["2027-03-06", "09:30"]);
    await composer.fill("Time", "09:45");
    await driver.killWorker();
    await closeAndComeBack();
    expect([await chosen("Day"), await chosen("Time")]).toEqual(["2027-03-06", "09:45"]);
    for (const scheme of ["light", "dark"] as const) {
      await composer.colorScheme(scheme);
      expect(await axeViolations(composer), scheme).toEqual([]);
    }
  });

  it("opens their own calendar with Ana as the guest, for half an hour", async () => {
    await composer.click("link", "Google Calendar");
    const opened = await driver.waitForOpened((url) => url.startsWith("https://calendar.google.com/"));
    const { searchParams: event } = new URL(opened);
    expect(Object.fromEntries(event)).toEqual({
      action: "TEMPLATE",
      text: "Coffee with Ana Lind",
      details: question,
      dates: `${compact(start)}/${compact(end)}`,
      add: "ana@lind.example",
    });
  });

  it("takes it along as a file that any calendar reads", async () => {
    await composer.bringToFront();
    const { name, type, text } = await handed(composer, () =>
      composer.click("button", "Download invitation"),
    );
    expect([name, type]).toEqual(["invitation.ics", "text/calendar"]);
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const [component, ...others] = calendar.getAllSubcomponents("vevent");
    expect(others).toEqual([]);
    const event = new ICAL.Event(component);
    expect(event.startDate.toJSDate()).toEqual(start);
    expect(event.endDate.toJSDate()).toEqual(end);
    expect([event.summary, event.description]).toEqual(["Coffee with Ana Lind", question]);
    expect(event.attendees.map((guest) => guest.getFirstValue())).toEqual(["mailto:ana@lind.example"]);
  });

  it("sends the hello, and finds it in the journal", async () => {
    const mail = await openInGmail(driver, composer);
    expect(mail.get("to")).toBe("ana@lind.example");
    expect(mail.get("body")).toBe(`Hi Ana, no reason, just hello.\n\n${question}`);
    const journal = await driver.openExtensionPage(`${options}#journal`);
    await journal.waitForText("Checked in with Ana Lind");
    await journal.close();
  });

  it("agrees on another day once it is sent, which stays with the entry, whatever is closed or killed", async () => {
    await composer.bringToFront();
    await composer.fill("Day", "2027-03-08");
    expect(await chosen("Day")).toBe("2027-03-08");
    await driver.killWorker();
    const journal = await driver.openExtensionPage(`${options}#journal`);
    await journal.click("link", "Checked in with Ana Lind");
    await journal.waitForText(/A coffee or a call: Monday, March 8, 2027 at 9:45/);
    await journal.close();
  });

  it("writes down what was heard: a note, a need and a promise, each with one click", async () => {
    await composer.bringToFront();
    for (const [heard, button, said] of [
      ["Her sister lives in Oslo.", "Keep as a note", "Kept in the notes."],
      ["a flat in Oslo", "Keep as a need", "Kept among the needs."],
      ["ask Kofi about flats", "Keep as a promise", "Kept as a promise."],
    ] as const) {
      await composer.fill("What you heard", heard);
      await composer.click("button", button);
      await composer.waitForStatus(said);
      await expect.poll(async () => (await composer.waitFor("textbox", "What you heard")).value).toBe("");
    }
    const book = await driver.openExtensionPage(`${options}#contacts`);
    await book.click("link", "Ana Lind");
    await book.waitFor("button", "Remove a flat in Oslo");
    const { value: notes } = await book.waitFor("textbox", "Notes");
    expect(notes).toMatch(
      /Was laid off in February, do not mention\.\n\d{4}-\d\d-\d\d: Her sister lives in Oslo\.$/,
    );
    await book.click("link", "Promises");
    await book.waitForText("ask Kofi about flats");
  });

  it("begins the next hello with a question worth answering, one click and a word of their own", async () => {
    await composer.close();
    const popup = await personInPopup(driver, await driver.open(loginUrl), "Ana Lind");
    composer = await beginAct(driver, popup, "Check in", "A hello to Ana Lind");
    const message = async (): Promise<string> => (await composer.waitFor("textbox", "Message")).value;
    await composer.waitFor("button", "How is your project coming along: a data catalogue?");
    await composer.waitFor("button", "How have things gone since I last wrote?");
    await composer.click("button", /^How did it go with what you told me about last time\?/);
    await expect
      .poll(message)
      .toBe("Hi Ana, no reason, just hello.\n\nHow did it go with what you told me about last time?");
    expect(await composer.count("button", /^How did it go/)).toBe(0);
    await composer.click("button", "How have things gone since I last wrote?");
    await composer.fill(
      "Your words",
      "How did it go with what you told me about last time? I keep thinking of it",
    );
    await expect.poll(message).toMatch(/last time\? I keep thinking of it\.$/);
    await composer.waitFor("button", "How have things gone since I last wrote?");
    for (const scheme of ["light", "dark"] as const) {
      await composer.colorScheme(scheme);
      expect(await axeViolations(composer), scheme).toEqual([]);
    }
    const mail = await openInGmail(driver, composer);
    expect(mail.get("body")).toContain("I keep thinking of it.");
    expect(mail.get("body")).not.toMatch(/Oslo|Lisbon|laid off|flat|search ranking/);
  });

  it("made no request of its own and had no error", async () => {
    expect(await driver.requests()).toEqual([]);
    expect(await driver.problems()).toEqual([]);
  });
});
