import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { emptyContact, type Contact } from "../../src/core/contact/contact.ts";
import { readContacts } from "../../src/core/formats/read-contacts.ts";
import type { Driver, Surface } from "./harness.ts";
import { importInParts } from "./kills.ts";

const options = "src/ui/options/options.html";

/** The people in a file of `tests/e2e/files`, as anybody's contacts. */
async function peopleIn(file: string) {
  const { contacts } = readContacts(await readFile(`tests/e2e/files/${file}`), {
    now: "2026-11-01T09:00:00.000Z",
    newUid: randomUUID,
  });
  return contacts;
}

/**
 * Somebody who has these people: they are kept as an import keeps them, without its preview, which other journeys look at.
 * The page of ours through which it was done stays open, at Contacts, for whoever goes on in it.
 *
 * @throws where they were not kept
 */
export async function withPeople(driver: Driver, file: string): Promise<Surface> {
  return withThese(driver, await peopleIn(file));
}

/** The same with people of whom something is known that no file says of today: a birthday, a need. */
export async function withThese(driver: Driver, people: readonly Contact[]): Promise<Surface> {
  const page = await driver.openExtensionPage(`${options}#contacts`);
  const { ok } = await importInParts(page, [people], "kept");
  if (!ok || people.length === 0) throw new Error("These people were not kept.");
  return page;
}

/** Somebody as they were written down just now. */
export function somebody(fn: string, known: Partial<Contact>): Contact {
  return { ...emptyContact(`uid-of-${fn.replaceAll(" ", "-")}`, new Date().toISOString()), fn, ...known };
}

/** Today's month and day where this page is, as a birthday without a year. */
export const birthdayToday = (page: Surface): Promise<string> =>
  page.evaluate(() => `--${Temporal.Now.plainDateISO().toString().slice(5)}`);

/**
 * Closes what opens when the extension is installed. The browser comes to it whenever it does, and a page of ours that it
 * comes over is not painted.
 */
export async function closeWelcome(driver: Driver): Promise<void> {
  await (await driver.waitForExtensionPage("src/ui/welcome/welcome.html")).close();
}

/** Their mail is Gmail, so that nobody has to be asked. */
export async function withGmail(driver: Driver): Promise<void> {
  const settings = await driver.openExtensionPage(`${options}#settings`);
  await settings.click("radio", "Gmail");
  await settings.waitForStatus(/\S/);
  await settings.close();
}

/** Goes to the promises and notes one that is due today. */
export async function promiseToday(
  page: Surface,
  what: string,
  whom?: { typed: string; name: RegExp },
): Promise<void> {
  await page.click("link", "Promises");
  await page.click("button", "Add a promise");
  await page.fill("I said I would", what);
  if (whom) {
    await page.fill("For whom", whom.typed);
    await page.click("button", whom.name);
  }
  await page.fill("By when", "today");
  await page.click("button", "Keep this promise in mind");
  await page.waitForStatus("It is in your promises.");
}
