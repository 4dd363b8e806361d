import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "../axe.ts";
import { drop } from "../drop.ts";
import { handed } from "../handed.ts";
import { browsers, type Driver, type Surface } from "../harness.ts";
import { putBehindItsBack, recordsIn } from "../kills.ts";
import { closeWelcome, withPeople } from "../people.ts";

const data = "src/ui/options/options.html#data";
const recovery = "src/ui/recovery/recovery.html";
const passphrase = "Über sieben Brücken, 7 times";

/** The same file with one bit of its body turned over, as a tired disk does it. */
function bitFlipped(sealed: string): string {
  const file = JSON.parse(sealed) as { body: string };
  const body = Buffer.from(file.body, "base64");
  body[20] = (body[20] ?? 0) ^ 1;
  return JSON.stringify({ ...file, body: body.toString("base64") });
}

/** The same of a file with a lock and without: how it was spoilt, what it is called, and what is told of it. */
const cutShort: [string, string, (text: string) => string, RegExp] = [
  "cut short",
  "cut.json",
  (text) => text.slice(0, -50),
  /^cut\.json is a backup, but not a whole one/m,
];

describe.each(browsers)("$name: somebody whose backup is locked", ({ launch }) => {
  let driver: Driver;
  let page: Surface;
  let locked: string;
  let plain: string;
  const folder = mkdtempSync(join(tmpdir(), "goodturn-locked-"));

  beforeAll(async () => {
    driver = await launch();
    await closeWelcome(driver);
    await (await withPeople(driver, "friends.vcf")).close();
    page = await driver.openExtensionPage(data);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await driver?.close();
  });

  /** Everything of the user's, as it is kept: not the steps that can be undone, nor what Goodturn notes for itself. */
  const kept = async (): Promise<Record<string, unknown>> =>
    Object.fromEntries(
      Object.entries(await recordsIn(page)).filter(([key]) => /^(?:contact|journal|settings)/.test(key)),
    );

  const names = async (): Promise<string[]> =>
    Object.values(await kept())
      .flatMap((record) => (record as { fn?: string }).fn ?? [])
      .toSorted();

  const unlock = async (typed: string): Promise<void> => {
    await page.waitForFocus("Its passphrase");
    await page.fill("Its passphrase", typed);
    await page.press("Enter");
  };

  it("has a file that shows nobody, once the passphrase is typed twice the same", async () => {
    await page.click("button", "Lock it with a passphrase");
    await page.fill("Passphrase", passphrase);
    await page.fill("The same once more", passphrase.toLowerCase());
    await page.click("button", "Download backup");
    await page.waitForStatus("The two passphrases are not the same. No file was made.");
    await page.fill("The same once more", passphrase);
    const file = await handed(page, () => page.click("button", "Download backup"));
    await page.waitForStatus(/^Everything went to your downloads, locked, in goodturn-backup-/);
    expect((await page.waitFor("textbox", "Passphrase")).value).toBe("");
    expect(file.text).toContain('"cipher":"AES-256-GCM"');
    expect(file.text).not.toMatch(/Priya|contact|interest/i);
    locked = file.text;
    ({ text: plain } = await handed(page, () => page.click("button", "Download backup")));
    expect(plain).toContain("Priya Raman");
  });

  it("goes on: one friend is deleted, and seven colleagues come in", async () => {
    await (await withPeople(driver, "colleagues.vcf")).close();
    await page.bringToFront();
    await page.click("link", "Contacts");
    await page.click("checkbox", "Choose Rosa Diaz");
    await page.click("button", "Delete");
    await page.waitForStatus("1 person was deleted.");
    await page.click("link", "Data");
    expect(await names()).toHaveLength(10);
  });

  it.each([
    cutShort,
    [
      "made by a newer Goodturn",
      "newer.json",
      (text: string) => text.replace('"version":2', '"version":3'),
      "newer.json was made by a newer Goodturn. Nothing was changed. Update Goodturn, then restore it.",
    ],
  ])("is told that a file was %s before any passphrase is asked for", async (_, name, spoil, told) => {
    const before = await kept();
    await drop(page, { name, text: spoil(locked) });
    await page.waitForText(told);
    expect(await page.count("textbox", "Its passphrase")).toBe(0);
    expect(await page.count("button", "Restore this backup")).toBe(0);
    expect(await kept()).toEqual(before);
  });

  it.each([
    cutShort,
    [
      "changed in one sign",
      "bit.json",
      (text: string) => text.replace("Priya", "Qriya"),
      /^bit\.json is a backup, but not a whole one/m,
    ],
    [
      "made by a newer Goodturn",
      "newer.json",
      (text: string) => text.replace(/"version":1/, '"version":77'),
      /^newer\.json was made by a newer Goodturn/m,
    ],
  ])("is told that a file without a lock was %s", async (_, name, spoil, told) => {
    const before = await kept();
    expect(spoil(plain)).not.toBe(plain);
    await drop(page, { name, text: spoil(plain) });
    await page.waitForText(told);
    expect(await page.count("button", "Restore this backup")).toBe(0);
    expect(await kept()).toEqual(before);
  });

  it("is told that one bit is wrong once it was opened, and not that it should be another passphrase", async () => {
    const before = await kept();
    await drop(page, { name: "bit.json", text: bitFlipped(locked) });
    await unlock(passphrase);
    await page.waitForText(/^bit\.json is a backup, but not a whole one/m);
    await page.waitForFocus("Restore backup");
    expect(await page.count("textbox", "Its passphrase")).toBe(0);
    expect(await kept()).toEqual(before);
  });

  it("may try another passphrase, sees with the right one what it would do, and has everybody again", async () => {
    const before = await kept();
    await drop(page, { name: "mine.json", text: locked });
    await page.waitForText("mine.json is locked. Nothing has changed here.");
    await unlock(passphrase.toUpperCase());
    await page.waitForText("That is not the passphrase of mine.json. Nothing was changed. Try again.");
    for (const scheme of ["light", "dark"] as const) {
      await page.colorScheme(scheme);
      expect(await axeViolations(page), scheme).toEqual([]);
    }
    expect(await kept()).toEqual(before);
    await unlock(passphrase);
    await page.waitForFocus("What mine.json would do");
    await page.waitForText(/In it: 4 people\./);
    await page.waitForText("1 thing would come back");
    await page.waitForText(/7 things are not in it and would go\. Among them: .*Ana Lind/);
    expect(await kept()).toEqual(before);
    await driver.killWorker();
    await page.click("button", "Restore this backup");
    await page.waitForStatus("Everything is as it was in the backup.");
    expect(await names()).toEqual(["Amara Diallo", "Kofi Mensah", "Priya Raman", "Rosa Diaz"]);
    await page.click("button", "Undo");
    await page.waitForStatus("Taken back.");
    expect(await kept()).toEqual(before);
  });

  it("restores it on the recovery page when a record is damaged", async () => {
    await putBehindItsBack(page, { "contact/damaged": { uid: "damaged", fn: 7 } });
    await driver.killWorker();
    await page.close();
    page = await driver.openExtensionPage(recovery);
    await page.waitFor("heading", "Some of your data cannot be read");
    const before = await kept();
    const file = join(folder, "mine.json");
    writeFileSync(file, locked);
    await page.upload("Restore backup", file);
    await unlock("something else");
    await page.waitForText("That is not the passphrase of mine.json. Nothing was changed. Try again.");
    expect(await kept()).toEqual(before);
    await unlock(passphrase);
    await page.waitForFocus("What mine.json would do");
    expect(await axeViolations(page)).toEqual([]);
    await page.click("button", "Restore this backup");
    await page.waitForStatus("Everything is as it was in the backup.");
    await page.waitFor("heading", "Your data is in order");
    expect(await names()).toEqual(["Amara Diallo", "Kofi Mensah", "Priya Raman", "Rosa Diaz"]);
  });

  it("made no request of its own and had no error", async () => {
    expect(await driver.requests()).toEqual([]);
    expect(await driver.problems()).toEqual([]);
  });
});
