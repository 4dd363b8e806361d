import { browser } from "../browser/api";
import { suggest } from "../core/act/suggest";
import type { Page } from "../core/page/page";
import { dismissalsOf, sharesOf, uidIn } from "../core/store/keys";
import type { Surroundings } from "./surroundings";

/** Soft ink on paper: a note in the margin, not an alarm. */
const colours = { back: "#6a6056", text: "#ffffff" };

/** Above this the badge says no more than that there are many. */
const most = 9;

/** How many people the page would help: those whom the popup would suggest. */
export async function countPeople({ store, library }: Surroundings, page: Page): Promise<number> {
  const [index, done] = await Promise.all([
    library.index(),
    store.read(async (transaction) => [
      ...(await transaction.keys(dismissalsOf(page.url))),
      ...(await transaction.keys(sharesOf(page.url))),
    ]),
  ]);
  const offers = suggest({ page, index, person: null, exclude: new Set(done.map(uidIn)) });
  return new Set(offers.filter(({ act }) => act === "share").map(({ uid }) => uid)).size;
}

/** Show a number of people on this tab's icon; nothing for none. A tab that is gone has no icon. */
export async function showCount(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? "" : count > most ? `${most}+` : String(count);
  await browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
}

/** The badge's colours are the browser's to keep until it ends. */
export async function colourBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: colours.back });
  await browser.action.setBadgeTextColor({ color: colours.text });
}
