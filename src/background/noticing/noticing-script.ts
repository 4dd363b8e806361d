import { browser } from "../../browser/api";
import { mayReadPages } from "../../browser/page-permission";
import { isNoticed, territoryOf } from "../../core/noticing/sites";
import type { Noticing } from "../../core/settings/settings";
import { showNumber } from "./badge";

/** The script as it is built, from `src/content/notice-page.ts`. */
const file = "content/notice-page.js";
const id = "notice-page";

/** Noticing as it works: on only where it is wished for and the browser permits it. */
export async function inForce(noticing: Noticing): Promise<Noticing> {
  return { ...noticing, on: noticing.on && (await mayReadPages()) };
}

/** Whether pages that load get the script now. */
export async function isRegistered(): Promise<boolean> {
  return (await browser.scripting.getRegisteredContentScripts({ ids: [id] })).length > 0;
}

/**
 * Make the browser's registration what it should be. Null: no script at all. Only pages that load from now on get it.
 * What is registered already is left alone, since replacing it is work for every tab.
 */
export async function registerScript(noticing: Noticing | null): Promise<void> {
  const territory = noticing && territoryOf(noticing);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (!territory) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const same = (a: readonly string[] | undefined, b: readonly string[]): boolean =>
    [...(a ?? [])].toSorted().join(" ") === b.toSorted().join(" ");
  if (
    registered &&
    same(registered.matches, territory.matches) &&
    same(registered.excludeMatches, territory.excludeMatches)
  ) {
    return;
  }
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [id] });
  await browser.scripting.registerContentScripts([
    { id, js: [file], ...territory, allFrames: false, runAt: "document_idle", persistAcrossSessions: true },
  ]);
}

/**
 * How long the tabs are waited for, in milliseconds: one that is frozen or never stops loading answers late or never,
 * and must not hold up the switch.
 */
const deadline = 700;

/** Read every open tab that may be read, now; stop the script in the others and take their badges off. */
export async function visitOpenTabs(noticing: Noticing | null): Promise<void> {
  const tabs = await browser.tabs.query({});
  const visits = Promise.all(
    tabs.map(async (tab) => {
      if (tab.id === undefined) return;
      if (noticing && isNoticed(tab.url ?? "", noticing)) await startIn(tab.id);
      else await Promise.all([stopIn(tab.id), showNumber(tab.id, 0)]);
    }),
  );
  await Promise.race([visits, new Promise((resolve) => setTimeout(resolve, deadline))]);
}

/** A tab that is asleep, closed or forbids scripts is left alone; it gets the script when it loads. */
async function startIn(tabId: number): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId }, files: [file], injectImmediately: true })
    .catch(() => undefined);
}

/** Where the permission is gone already this cannot reach the page; the script then stops when it speaks next. */
async function stopIn(tabId: number): Promise<void> {
  const func = (): void => (globalThis as { goodturnNoticing?: { stop(): void } }).goodturnNoticing?.stop();
  await browser.scripting
    .executeScript({ target: { tabId }, func, injectImmediately: true })
    .catch(() => undefined);
}
