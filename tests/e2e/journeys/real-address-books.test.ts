import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contactFiles, hasContactFiles } from "../corpus.ts";
import { browsers, type Driver, type Surface } from "../harness.ts";

const options = "src/ui/options/options.html";

/** One of each sort: Google old and new, LinkedIn, Outlook, Apple, Gmail, Thunderbird, another encoding, line ends of three sorts. */
const books = contactFiles(
  "google-new-short.csv",
  "google-old.csv",
  "linkedin-preamble.csv",
  "linkedin-no-preamble.csv",
  "outlook-2.1.vcf",
  "outlook-shared-contacts.csv",
  "mac-addressbook.vcf",
  "gmail-list.vcf",
  "thunderbird-basic.csv",
  "semicolon.csv",
  "windows-1252.vcf",
  "derived-mixed-line-ends.vcf",
);

describe.skipIf(!hasContactFiles).each(browsers)(
  "$name: somebody with address books from all over",
  ({ launch }) => {
    let driver: Driver;
    let page: Surface;

    beforeAll(async () => {
      driver = await launch();
      page = await driver.openExtensionPage(`${options}#data`);
      await page.waitFor("heading", "Data");
    });
    afterAll(() => driver?.close());

    /** Choose the file, say what its columns are where that is asked, and see the preview: how many people are in it, by what is done with them. */
    const preview = async (path: string, file: string): Promise<Record<string, number>> => {
      await page.upload("Import contacts", path);
      await page.waitForText(file);
      await page.waitForText(/What the columns of|Nothing is written yet|There is nothing new/);
      if ((await page.count("button", "Read these columns")) > 0) {
        await page.click("button", "Read these columns");
        await page.waitForText(/Nothing is written yet|There is nothing new/);
      }
      const text = await page.text();
      const count = (pattern: RegExp): number => Number(pattern.exec(text)?.[1] ?? 0);
      return {
        added: count(/(\d+) new (?:person|people)/),
        merged: count(/(\d+) (?:person|people) you already have, about whom/),
        unchanged: count(/(\d+) (?:person|people) you already have, nothing new/),
        repeated: count(/(\d+) entr(?:y|ies) that w/),
      };
    };
    /** The status may still tell of the file before: it is this one's once the preview is gone. */
    const agree = async (): Promise<void> => {
      await page.click("button", /^Import \d+ contacts?$/);
      await page.waitForNoText("Nothing is written yet");
      await page.waitForStatus(/in\.$/);
    };
    const sum = (counts: Record<string, number>): number =>
      Object.values(counts).reduce((total, count) => total + count, 0);
    const people = async (): Promise<number> => {
      const text = await page.text();
      return Number(/All (\d+) people/.exec(text)?.[1] ?? (text.includes("1 person") ? 1 : 0));
    };

    it.each(books)("sees the $count of $file, takes them back at once, and brings them in", async (book) => {
      const before = await people();
      const first = await preview(book.path, book.file);
      expect(sum(first)).toBe(book.count);
      const changed = (first["added"] ?? 0) + (first["merged"] ?? 0);
      if (changed === 0) {
        await page.click("button", "Close");
        return;
      }
      await agree();
      await page.click("button", "Undo");
      await page.waitForStatus("Taken back.");
      await expect.poll(people).toBe(before);
      expect(await preview(book.path, book.file)).toEqual(first);
      await agree();
      await expect.poll(people).toBe(before + (first["added"] ?? 0));
      if ((await page.count("button", "Not now")) > 0) await page.click("button", "Not now");
    });

    it.each(books)("finds nothing new in $file the second time", async (book) => {
      const again = await preview(book.path, book.file);
      expect(again).toMatchObject({ added: 0, merged: 0 });
      expect(await page.count("button", /^Import \d+ contacts?$/)).toBe(0);
      await page.click("button", "Close");
    });

    it("has them in the list, by the names that they are known by", async () => {
      await page.click("link", "Contacts");
      for (const name of books.flatMap(({ names }) => names.slice(0, 1))) {
        await page.fill("Search contacts", name);
        await expect.poll(() => page.text(), { message: name }).toMatch(/\b[1-9]\d* (?:person|people) found/);
      }
    });

    it("made no request of its own and had no error", async () => {
      expect(await driver.requests()).toEqual([]);
      expect(await driver.problems()).toEqual([]);
    });
  },
);
