/** Shows in a terminal what somebody would see: the popup on a page, and what its first button opens. */
import { join } from "node:path";

/** Which mail the sample person answers with when Goodturn asks for the first time. */
const mailAnswer = "Gmail";

/**
 * Clicks the toolbar button on a page and prints what the popup says.
 *
 * @param {import("../tests/e2e/harness.ts").Driver} driver
 * @param {import("../tests/e2e/harness.ts").Tab} tab
 * @param {{ picture?: string, click?: boolean }} options `click`: also press the first "Share with…"
 * @returns {Promise<boolean>} whether there was somebody to share with
 */
export async function showPopup(driver, tab, { picture, click = false }) {
  const popup = await driver.clickToolbar(tab);
  await popup.waitFor("heading", /./).catch(() => {});
  await popup.evaluate(painted);
  const headings = await popup.byRole("heading");
  console.log(`\n${await tab.url()}\n  ${headings[0]?.name ?? (await popup.text())}\n`);
  const suggestions = await popup.evaluate(readSuggestions);
  for (const { name, reasons } of suggestions) console.log(`  ${name}\n    ${reasons}`);
  if (suggestions.length === 0) console.log(`  ${(await popup.text()).replace(/\n+/g, "\n  ")}`);
  if (picture) {
    await popup.screenshot(picture);
    console.log(`\n  picture: ${picture}`);
  }
  const [first] = suggestions;
  if (first && click)
    console.log(`\n  "${first.name}" opens\n    ${await pressFirst(driver, popup, first.name)}`);
  if (await popup.isOpen()) await popup.close();
  return first !== undefined;
}

/** @returns {Promise<string>} the address of the draft, or the draft itself where it is copied */
async function pressFirst(driver, popup, name) {
  const before = (await driver.opened()).length;
  const opened = async () => (await driver.opened())[before];
  await popup.click("button", name);
  const end = Date.now() + 15_000;
  while (Date.now() < end) {
    const address = await opened();
    if (address) return address;
    if (await popup.isOpen().catch(() => false)) {
      if ((await popup.count("button", mailAnswer).catch(() => 0)) === 1) {
        console.log(`\n  Goodturn asks once where you write mail; the answer here: ${mailAnswer}.`);
        await popup.click("button", mailAnswer);
        return driver.waitForOpened((url) => url !== "");
      }
      const status = await popup.status().catch(() => "");
      if (/copied|clipboard/i.test(status)) return `the clipboard:\n    ${await driver.clipboard()}`;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`"${name}" opened nothing within 15 seconds.`);
}

/** In the popup: until it says that its suggestions are drawn, or ten seconds have passed. */
async function painted() {
  const end = Date.now() + 10_000;
  while (performance.getEntriesByName("suggestions-painted").length === 0 && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** In the popup: each suggestion by its button, with the words beside it. */
function readSuggestions() {
  const items = [...document.querySelectorAll("li")].map((item) => {
    const buttons = [...item.querySelectorAll("button")];
    const share = buttons.find((button) => button.innerText.startsWith("Share with "));
    const words = [...item.querySelectorAll("p, li, span")]
      .filter((one) => !one.closest("button") && one.checkVisibility() && !one.querySelector("p, li, span"))
      .filter((one) => one.ariaHidden !== "true" && !one.closest("[aria-hidden=true]"))
      .map((one) => one.innerText.trim())
      .filter(Boolean);
    const name = share?.innerText.trim() ?? "";
    return { name, reasons: words.filter((text) => !name.endsWith(text)).join(" · ") };
  });
  return items.filter(({ name }) => name !== "");
}

/** Where popup.png goes: where the command was typed. */
export const pictureFile = () => join(process.env.INIT_CWD ?? process.cwd(), "popup.png");
