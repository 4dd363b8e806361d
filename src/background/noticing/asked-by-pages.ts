import * as v from "valibot";
import { browser } from "../../browser/api";
import type { ContentHandlers } from "../../browser/messages";
import { isNoticed } from "../../core/noticing/sites";
import { checkPage } from "../../core/page/check";
import type { Page } from "../../core/page/page";
import { permitFor } from "../../core/page/permit";
import type { Noticing } from "../../core/settings/settings";
import { prefixes } from "../../core/store/keys";
import { clearBadge, countedAtMost, showNumber } from "./badge";
import { helpedBy } from "../page/helped";
import { forget, helpedIn, remember, remembered, withoutFragment } from "./noticed";
import { rememberPage } from "./noticed-pages";
import type { Surroundings } from "../surroundings";
import { unasked } from "../unasked";

const isStillAt = async (tabId: number, address: string): Promise<boolean> =>
  withoutFragment((await browser.tabs.get(tabId).catch(() => null))?.url ?? "") === address;

/**
 * The pages that noticing reads: leave to read one, and the number of people it would help, on its tab's badge.
 *
 * @param atWork noticing as it works now, null where it does not
 */
export function answerPages(
  surroundings: Surroundings,
  atWork: () => Promise<Noticing | null>,
): ContentHandlers {
  const turns = new Map<number, number>();
  const nextTurn = (tabId: number): number => {
    const turn = (turns.get(tabId) ?? 0) + 1;
    turns.set(tabId, turn);
    return turn;
  };
  /** What was said of the tab no longer holds. */
  const takeBack = async (tabId: number): Promise<void> => {
    forget(tabId);
    nextTurn(tabId);
    await clearBadge(tabId);
  };
  const count = async (tabId: number, address: string, page: Page): Promise<void> => {
    const turn = nextTurn(tabId);
    const people = await helpedBy(surroundings, page, countedAtMost);
    const helped = people.map(({ uid }) => uid);
    // The browser takes the number off when a tab loads another page: none over none need not be said.
    const isShown = helped.length > 0 || helpedIn(tabId, address).length > 0;
    // A later page of the same tab may have been quicker, or the tab may be somewhere else by now: nothing is shown there.
    if (turns.get(tabId) !== turn || (isShown && !(await isStillAt(tabId, address)))) return;
    remember(tabId, { page, address, helped });
    unasked(async () => {
      if ((await atWork())?.remembers === true) await rememberPage(surroundings, page, people);
    });
    if (isShown) await showNumber(tabId, helped.length);
  };

  let round = 0;
  /** One tab after the other, so that a click has its turn in between; a later change begins anew. */
  const countAgain = async (): Promise<void> => {
    round += 1;
    const current = round;
    for (const [tabId, { page, address }] of remembered()) {
      const isThere = await isStillAt(tabId, address);
      if (round !== current) return;
      if (isThere) await count(tabId, address, page);
    }
  };

  surroundings.store.onChange((keys) => {
    const matters = [prefixes.contact, prefixes.dismissal, prefixes.shared, prefixes.quiet];
    if (!keys.some((key) => matters.some((prefix) => key.startsWith(prefix)))) return;
    unasked(countAgain);
  });

  return {
    "page/permit": {
      ask: v.object({ at: v.string(), moved: v.boolean() }),
      async answer({ at, moved }, { tabId, address }) {
        const noticing = await atWork();
        const permit = noticing && isNoticed(at, noticing) ? permitFor(at) : null;
        const isHere = withoutFragment(at) === withoutFragment(address);
        if (isHere && (moved || permit === null)) await takeBack(tabId);
        return permit;
      },
    },

    "page/noticed": {
      ask: v.object({ at: v.string(), page: v.unknown() }),
      async answer({ at, page: untrusted }, { tabId, address }) {
        // A document on its way out, or one that moved on since: it says no more, or says it again.
        if (withoutFragment(at) !== withoutFragment(address)) return { goOn: true };
        const noticing = await atWork();
        const isWanted = noticing !== null && isNoticed(address, noticing);
        const page = isWanted ? checkPage(untrusted, address) : null;
        const isPrivate = untrusted === "private" || page?.kind === "private";
        if (isPrivate || !page) {
          await takeBack(tabId);
          return { goOn: isWanted && !isPrivate };
        }
        await count(tabId, withoutFragment(address), page);
        return { goOn: true };
      },
    },
  };
}
