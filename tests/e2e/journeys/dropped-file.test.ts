import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "../axe.ts";
import { drag, drop, type HeldFile } from "../drop.ts";
import { browsers, type Driver, type Surface } from "../harness.ts";
import { recordsIn } from "../kills.ts";
import { closeWelcome, withPeople } from "../people.ts";

const mixed: HeldFile = {
  name: "mixed.vcf",
  text: readFileSync("tests/e2e/files/mixed.vcf", "utf8"),
};

describe.each(browsers)("$name: somebody who drops a file on the page", ({ launch }) => {
  let driver: Driver;
  let page: Surface;

  beforeAll(async () => {
    driver = await launch();
    await closeWelcome(driver);
    page = await withPeople(driver, "friends.vcf");
    await page.waitForText(/^4 people$/m);
  });
  afterAll(() => driver?.close());

  /** Every contact as it is kept, whatever the page shows. */
  const kept = async (): Promise<Record<string, unknown>> =>
    Object.fromEntries(Object.entries(await recordsIn(page)).filter(([key]) => key.startsWith("contact/")));

  const outline = (): Promise<string> =>
    page.evaluate(() => {
      const [frame] = document.querySelectorAll("div:has(> main)");
      return frame ? getComputedStyle(frame).outlineStyle : "no frame";
    });

  it("sees that the page would take it, and that nothing happens when it is carried away again", async () => {
    expect(await drag(page, [mixed], "dragenter", "dragover")).toBe(true);
    await expect.poll(outline).toBe("dashed");
    await drag(page, [mixed], "dragleave");
    await expect.poll(outline).toBe("none");
    expect(await page.url()).toMatch(/#contacts$/);
  });

  it("is shown who is new, who is known and why, and which lines nobody can read, before anything is kept", async () => {
    const before = await kept();
    expect(await drop(page, mixed)).toBe(true);
    await page.waitForFocus("What mixed.vcf would do");
    expect(await page.url()).toMatch(/#data$/);
    await page.waitForText("Nothing is written yet.");
    await page.waitForText("2 new people");
    await page.waitForText("1 person you already have, about whom the file knows more");
    await page.waitForText("1 person you already have, nothing new");
    await page.waitForText("3 places that could not be read");
    await page.waitForText("ines@varga.example");
    await page.click("button", "Who you already have, and why");
    await page.waitForText(/Priya Raman · the same email address/);
    await page.click("button", "What could not be read, and where");
    await page.waitForText("Line 15 · it names nobody: no name, email, organisation or phone number");
    await page.waitForText("Line 24 · text outside of any card");
    await page.waitForText("Line 26 · the file ends in the middle of it; what was there is taken");
    for (const scheme of ["light", "dark"] as const) {
      await page.colorScheme(scheme);
      expect(await axeViolations(page), scheme).toEqual([]);
    }
    expect(await kept()).toEqual(before);
    await page.click("button", "Leave it");
    await page.waitForFocus("Bring people in");
    expect(await kept()).toEqual(before);
  });

  it("cancels five thousand people in the middle of being read, and nobody of them is there", async () => {
    const before = await kept();
    const seen = await page.evaluate(async () => {
      const card = (at: number): string =>
        `BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Person ${at}\r\nEMAIL:p${at}@crowd.example\r\nNOTE:${"long ".repeat(80)}\r\nEND:VCARD\r\n`;
      const held = new DataTransfer();
      held.items.add(new File([Array.from({ length: 5_000 }, (_, at) => card(at)).join("")], "crowd.vcf"));
      const looks: { label: string; value: number }[] = [];
      // Pressed as soon as the bar has moved: whoever reads slowly and whoever reads fast are in the middle then.
      const cancelled = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          const bar = document.querySelector("progress");
          if (!bar) return;
          looks.push({ label: bar.labels[0]?.textContent ?? "", value: bar.value });
          if (bar.value === 0) return;
          observer.disconnect();
          const cancel = bar.parentElement?.querySelector("button");
          cancel?.focus();
          cancel?.click();
          resolve();
        });
        observer.observe(document.body, { subtree: true, childList: true, attributes: true });
      });
      const event = new DragEvent("drop", { dataTransfer: held, bubbles: true, cancelable: true });
      document.querySelector("main")?.dispatchEvent(event);
      await cancelled;
      return looks;
    });
    expect(new Set(seen.map(({ label }) => label))).toEqual(new Set(["Reading crowd.vcf"]));
    expect(seen.at(-1)?.value).toBeGreaterThan(0);
    expect(seen.at(-1)?.value).toBeLessThan(1);
    await page.waitForFocus("Bring people in");
    expect(await page.count("progressbar")).toBe(0);
    // The next file is read in its place: no preview of the crowd comes late.
    await drop(page, mixed);
    await page.waitForFocus("What mixed.vcf would do");
    expect(await page.text()).not.toMatch(/crowd|5,000/);
    expect(await kept()).toEqual(before);
  });

  it("keeps the small file in one go, takes all of it back with one Undo, and can do it once more", async () => {
    const before = await kept();
    await page.click("button", "Import 3 contacts");
    await page.waitForStatus("3 contacts are in.");
    expect(Object.keys(await kept())).toHaveLength(6);
    await driver.killWorker();
    await page.click("button", "Undo");
    await page.waitForStatus("Taken back.");
    expect(await kept()).toEqual(before);
    await page.waitForNoText("Ines Varga");
    await drop(page, mixed);
    await page.click("button", "Import 3 contacts");
    await page.waitForStatus("3 contacts are in.");
    await page.click("link", "Contacts");
    await page.waitForText(/^6 people$/m);
    await page.waitFor("link", "Théo Marchand");
    await page.click("link", "Priya Raman");
    expect((await page.waitFor("textbox", "Title")).value).toBe("Head of Search");
  });

  it("drops the same file once more, on a person, and nothing changes", async () => {
    const before = await kept();
    await drop(page, mixed);
    await page.waitForFocus("What mixed.vcf would do");
    await page.waitForText("There is nothing new in this file, so there is nothing to import.");
    await page.waitForText("4 people you already have, nothing new");
    expect(await page.count("button", /^Import \d+ contacts?$/)).toBe(0);
    await page.click("button", "Close");
    expect(await kept()).toEqual(before);
  });

  it("drops two files at once, and is told that the first comes first", async () => {
    const friends = { name: "friends.vcf", text: readFileSync("tests/e2e/files/friends.vcf", "utf8") };
    await drop(page, friends, mixed);
    await page.waitForStatus("One file at a time: friends.vcf comes first. Drop the others when it is done.");
    await page.waitForFocus("What friends.vcf would do");
  });

  it("pastes rows that they copied, and is shown the same before anything is kept", async () => {
    const before = await kept();
    // Copied out of a field: a page of ours may not write on the clipboard by itself.
    await page.click("link", "Journal");
    await page.click("link", "Write an entry");
    await page.fill("Words", "First Name,Last Name,E-mail 1 - Value\nLars,Berg,lars@berg.example");
    await page.press("Control+a");
    await page.press("Control+c");
    await page.click("button", "Never mind");
    await page.click("link", "Data");
    await page.waitFor("heading", "Bring people in");
    await page.press("Control+v");
    await page.waitForFocus("What pasted.txt would do");
    await page.waitFor("button", "Import 1 contact");
    expect(await kept()).toEqual(before);
    await page.click("button", "Leave it");
  });

  it("made no request of its own and had no error", async () => {
    expect(await driver.requests()).toEqual([]);
    expect(await driver.problems()).toEqual([]);
  });
});
