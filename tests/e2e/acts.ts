import type { Driver, Surface } from "./harness.ts";

/** Clicks the toolbar over this tab, which offers nothing of its own, and finds the person by name. */
export async function personInPopup(driver: Driver, tab: Surface, name: string): Promise<Surface> {
  const popup = await driver.clickToolbar(tab);
  await popup.fill("Find a contact", name);
  await popup.waitFor("button", name);
  await popup.press("Enter");
  await popup.waitFor("heading", name);
  return popup;
}

/** Begins this act for the person in the popup, wherever its button is; the composer, which says so in its heading. */
export async function beginAct(
  driver: Driver,
  popup: Surface,
  act: string,
  heading: string,
): Promise<Surface> {
  if ((await popup.count("button", act)) === 0) await popup.click("button", "Show more");
  await popup.click("button", act);
  const composer = await driver.waitForExtensionPage(/compose\.html\?draft=/);
  await composer.waitFor("heading", heading);
  return composer;
}

/** Opens what is written in Gmail; the mail that came of it. */
export async function openInGmail(driver: Driver, composer: Surface): Promise<URLSearchParams> {
  const before = await driver.opened();
  await composer.click("button", "Open in Gmail");
  const opened = await driver.waitForOpened(
    (url) => url.startsWith("https://mail.google.com/") && !before.includes(url),
  );
  await composer.waitForStatus("Opened in Gmail. It is in your journal.");
  return new URL(opened).searchParams;
}
