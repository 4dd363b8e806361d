import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "../axe.ts";
import { browsers, type Driver, type Surface } from "../harness.ts";
import { recordsIn, seeded } from "../kills.ts";
import { waitUntil } from "../wait.ts";

const options = "src/ui/options/options.html";
const seed = Number(process.env["GOODTURN_SEED"] ?? 20261129);

/** Every field of a person's form that is typed, by its name, and what is typed into it. */
const typed = {
  Name: "Priya Raman",
  Title: "Founder",
  Organisation: "Lantern",
  Nickname: "Pri",
  Pronouns: "she/her",
  Role: "Chair",
  Language: "German",
  "Time zone": "Europe/Berlin",
  Prefix: "Dr.",
  "Given name": "Priya",
  "Middle names": "Kavita",
  "Family name": "Raman",
  Suffix: "OBE",
  Email: "priya@lantern.example",
  "Kind of: Email": "At work",
  Phone: "+44 7700 900101",
  "Kind of: Phone": "Mobile",
  "Best reached by": "WhatsApp",
  Links: "https://www.linkedin.com/in/priya-raman",
  "Month: Birthday": "March",
  "Day: Birthday": "14",
  "How often to be in touch": "Every month",
} as const;

/** What the fields in which one chooses hold then. */
const chosen: Record<string, string> = {
  Language: "de",
  "Kind of: Email": "work",
  "Kind of: Phone": "mobile",
  "Best reached by": "whatsapp",
  "Month: Birthday": "3",
  "How often to be in touch": "30",
};

/** The fields that hold chips. */
const chips = {
  Interests: "search engines",
  Projects: "a search engine for recipes",
  Needs: "beta testers",
  Expertise: "information retrieval",
  Categories: "Leeds",
} as const;

describe.each(browsers)("$name: the page of a person", ({ launch }) => {
  let profile: string;
  let driver: Driver;
  let page: Surface;

  const openPriya = async (): Promise<void> => {
    page = await driver.openExtensionPage(`${options}#contacts`);
    await page.click("link", "Priya Raman");
    await page.waitFor("heading", "Priya Raman");
    await page.click("button", "More about them");
  };

  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), "goodturn-person-"));
    driver = await launch({ profile });
    page = await driver.openExtensionPage(`${options}#add-contact`);
  });
  afterAll(async () => {
    await driver?.close();
    await rm(profile, { recursive: true, force: true });
  });

  it("takes every field, asks again for a day that the calendar has not, and finds all of it after a restart", async () => {
    await page.waitFor("heading", "Someone new");
    await page.click("button", "More about them");
    for (const [label, text] of Object.entries(typed)) await page.fill(label, text);
    for (const [label, text] of Object.entries(chips)) {
      await page.fill(label, text);
      await page.press("Enter");
    }
    await page.click("button", "Add another day");
    await page.fill("What day it is", "Lantern");
    await page.fill("Month: Another day of theirs", "April");
    await page.fill("Day: Another day of theirs", "31");
    await page.fill("Year: Another day of theirs", "2019");
    await page.fill("Notes", "Met in Leeds.");
    await page.click("button", "Save");
    await page.waitForText("The calendar has no such day.");
    expect(await axeViolations(page)).toEqual([]);
    await page.fill("Day: Another day of theirs", "30");
    await page.click("button", "Save");
    await page.waitForStatus("Priya Raman is in your contacts.");

    await driver.close();
    driver = await launch({ profile, isInstalled: true });
    await openPriya();
    for (const [label, text] of Object.entries(typed)) {
      expect(await valueOf(page, label), label).toBe(chosen[label] ?? text);
    }
    for (const text of Object.values(chips)) await page.waitFor("button", `Remove ${text}`);
    expect(await valueOf(page, "What day it is")).toBe("Lantern");
    expect(await valueOf(page, "Day: Another day of theirs")).toBe("30");
    expect(await valueOf(page, "Notes")).toBe("Met in Leeds.");
    await page.waitForText("Lantern, ");
    expect(await axeViolations(page)).toEqual([]);
  });

  it("keeps the notes at whatever key the page is closed, and puts them back in one", async () => {
    const random = seeded(seed);
    let kept = "Met in Leeds.";
    for (let turn = 0; turn < 3; turn += 1) {
      const words = ` Turn ${turn}: rows on Sundays, bakes on Mondays.`;
      const closedAt = 1 + Math.floor(random() * (words.length - 1));
      await caretAtEnd(page);
      for (const key of words.slice(0, closedAt)) await page.press(key === " " ? "Space" : key);
      await page.close();
      kept += words.slice(0, closedAt);
      await openPriya();
      expect(await valueOf(page, "Notes"), `seed ${seed}, closed at key ${closedAt}`).toBe(kept);
    }
    await waitUntil("the notes in the store", async () => (await noteIn(page)) === kept);
    await caretAtEnd(page);
    await page.press("x");
    await page.click("button", "Put the notes back as they were");
    await page.waitForStatus("Taken back.");
    expect(await valueOf(page, "Notes")).toBe(kept);
    await waitUntil("the notes as they were", async () => (await noteIn(page)) === kept);
  });

  it("tries the way to her: the right conversation opens, and nothing is written down", async () => {
    await page.waitForText("wa.me/447700900101");
    await page.click("button", "Test WhatsApp");
    await driver.waitForOpened((url) => url === "https://wa.me/447700900101?text=");
    await page.bringToFront();
    await page.waitForStatus("WhatsApp was opened. Nothing was sent or written down.");
    await page.waitForText("Nothing in the journal yet.");
  });

  it("counts it as being in touch when they talked elsewhere, and the rhythm begins anew", async () => {
    await page.click("button", "We talked");
    await page.waitForStatus("It is in the journal: you talked with Priya Raman.");
    await page.waitForText("Talked with Priya Raman");
    await page.waitForText(/Last in touch .* A hello fits from .* on\./);
    await page.click("button", "Undo");
    await page.waitForText("Nothing in the journal yet.");
  });

  it("notes a promise to her where she is", async () => {
    await page.click("button", "Add a promise");
    await page.fill("I said I would", "send her the slides");
    await page.click("button", "Keep this promise in mind");
    await page.waitForStatus("It is in your promises.");
    await page.waitForText("send her the slides");
    await page.click("button", "Done: send her the slides");
    await page.waitForText("Kept a promise to Priya Raman");
  });

  it("is said hello to as often as her group is, once she has no rhythm of her own", async () => {
    await page.click("link", "Settings");
    await page.fill("Give a group a rhythm", "Leeds");
    await page.click("button", "Add");
    await page.waitForStatus("Kept.");
    expect(await valueOf(page, "Leeds")).toBe("90");
    await page.fill("Leeds", "Twice a year");
    await page.waitForStatus("Kept.");
    expect(await axeViolations(page)).toEqual([]);
    await page.click("button", "Remove Leeds");
    await page.waitFor("combobox", "Give a group a rhythm");
    await page.click("button", "Undo");
    await page.waitFor("combobox", "Leeds");
    await page.click("link", "Contacts");
    await page.click("link", "Priya Raman");
    await page.click("button", "More about them");
    await page.fill("How often to be in touch", "As for their groups: Twice a year");
    await page.click("button", "Save");
    await page.waitForStatus("Priya Raman is saved.");
    await page.click("link", "Priya Raman");
    await page.waitForText(/Last in touch .* A hello fits from .* on\./);
  });

  it("made no request of its own and had no error", async () => {
    expect(await driver.requests()).toEqual([]);
    expect(await driver.problems()).toEqual([]);
  });
});

async function valueOf(page: Surface, label: string): Promise<string> {
  for (const role of ["textbox", "combobox"]) {
    const [found] = await page.byRole(role, label);
    if (found) return found.value;
  }
  throw new Error(`There is no field ${label}.`);
}

/** The cursor behind everything that is in the notes. */
async function caretAtEnd(page: Surface): Promise<void> {
  await page.evaluate(() => {
    const label = [...document.querySelectorAll("label")].find(({ textContent }) => textContent === "Notes");
    const field = label?.control as HTMLTextAreaElement | null | undefined;
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  });
}

async function noteIn(page: Surface): Promise<string | undefined> {
  const records = await recordsIn(page);
  const person = Object.entries(records).find(([key]) => key.startsWith("contact/"));
  return (person?.[1] as { note: string } | undefined)?.note;
}
