import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "../axe.ts";
import { drop } from "../drop.ts";
import { handed, type Handed } from "../handed.ts";
import { browsers, type Driver, type Surface } from "../harness.ts";
import { recordsIn } from "../kills.ts";
import { closeWelcome, withPeople } from "../people.ts";

/** Each kind of file, with what is said of it before and what shows that it is one. */
const formats = [
  {
    kind: "vCard 4.0",
    file: /^goodturn-contacts-\d{4}-\d\d-\d\d\.vcf$/,
    limits: "Other programs may pass over projects, needs, the preferred channel and how often",
    marks: ["VERSION:4.0", "BDAY:--0229", "X-GOODTURN-NEED:beta readers"],
  },
  {
    kind: "vCard 3.0",
    file: /^goodturn-contacts-\d{4}-\d\d-\d\d\.vcf$/,
    limits: "A birthday without a year is written in Apple’s way, with the year 1604.",
    marks: ["VERSION:3.0", "BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29"],
  },
  {
    kind: "CSV",
    file: /^goodturn-contacts-\d{4}-\d\d-\d\d\.csv$/,
    limits: "A cell that a spreadsheet would run as a formula gets an apostrophe in front.",
    marks: ["\ufeff", '"First Name"', `"'=SUM(1+1)`],
  },
  {
    kind: "JSON",
    file: /^goodturn-contacts-\d{4}-\d\d-\d\d\.json$/,
    limits: "Goodturn reads it back; other address books do not.",
    marks: ['"goodturn-contacts"', '"--02-29"'],
  },
] as const;

describe.each(browsers)("$name: somebody who takes their people with them", ({ launch }) => {
  let driver: Driver;
  let page: Surface;
  const files: Handed[] = [];

  beforeAll(async () => {
    driver = await launch();
    await closeWelcome(driver);
    page = await withPeople(driver, "whole.vcf");
    await page.waitForText(/^3 people$/m);
  });
  afterAll(() => driver?.close());

  /** Every contact as it is kept, but for when it was last changed. */
  const kept = async (): Promise<unknown[]> =>
    Object.entries(await recordsIn(page))
      .filter(([key]) => key.startsWith("contact/"))
      .map(([, record]) => ({ ...(record as Record<string, unknown>), rev: "" }));

  it("is told whom it is about when two were chosen, and which fields other programs pass over", async () => {
    await page.click("checkbox", "Choose Noor Haddad-Lund");
    await page.click("checkbox", "Choose Tomás Okafor");
    await page.click("button", "Export");
    await page.waitForText("The 2 people you chose");
    for (const { kind, limits } of formats) {
      await page.click("radio", kind);
      await page.waitForText(limits);
      await page.waitForText("Every field of a contact is in it");
    }
    await page.waitForText("The journal and the settings are not in this file; a backup has them.");
    for (const scheme of ["light", "dark"] as const) {
      await page.colorScheme(scheme);
      expect(await axeViolations(page), scheme).toEqual([]);
    }
  });

  it.each(formats)("hands exactly those two over as $kind", async ({ kind, file, marks }) => {
    await page.click("radio", kind);
    const { name, text } = await handed(page, () => page.click("button", "Export contacts"));
    expect(name).toMatch(file);
    await page.waitForStatus(`2 contacts went to your downloads, in ${name}.`);
    for (const mark of marks) expect(text).toContain(mark);
    expect(text).toContain("noor@acme.example");
    expect(text).toContain("tomas@hill.example");
    expect(text).not.toContain("evil.example");
  });

  it.each(formats)("finds nothing new in everybody as $kind", async ({ kind, marks }) => {
    const before = await kept();
    const instead = await page.byRole("button", "Everybody instead");
    if (instead.length > 0) await page.click("button", "Everybody instead");
    await page.waitForText("All 3 people");
    await page.click("radio", kind);
    const file = await handed(page, () => page.click("button", "Export contacts"));
    for (const mark of marks) expect(file.text).toContain(mark);
    expect(file.text).toContain("evil.example");
    files.push(file);
    await drop(page, file);
    await page.waitForFocus(`What ${file.name} would do`);
    await page.waitForText("There is nothing new in this file, so there is nothing to import.");
    await page.waitForText("3 people you already have, nothing new");
    expect(await page.count("button", "What could not be read, and where")).toBe(0);
    await page.click("button", "Close");
    expect(await kept()).toEqual(before);
  });

  it("has every field of everybody again, from each of the files, where nobody was left", async () => {
    const before = await kept();
    expect(before).toHaveLength(3);
    for (const file of files) {
      await page.click("link", "Contacts");
      await page.waitForText(/^3 people$/m);
      // Who was chosen before is chosen still, also when they were gone in between.
      await page.click("button", "Choose nobody");
      await page.click("checkbox", "Choose all of these");
      await page.click("button", "Delete");
      await page.waitForStatus("3 people were deleted.");
      await page.waitForText("Nobody is here yet.");
      expect(await kept()).toEqual([]);
      await drop(page, file);
      await page.click("button", "Import 3 contacts");
      await page.waitForStatus("3 contacts are in.");
      expect(await kept(), file.name).toEqual(before);
    }
    expect(files).toHaveLength(4);
  });

  it("made no request of its own and had no error", async () => {
    expect(await driver.requests()).toEqual([]);
    expect(await driver.problems()).toEqual([]);
  });
});
