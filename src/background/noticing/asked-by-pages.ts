import * as v from "valibot";
import { browser } from "../../browser/api";
import type { ContentHandlers } from "../../browser/messages";
import { isNoticed } from "../../core/noticing/sites";
import { checkInSteps } from "../../core/page/check";
import type { Page } from "../../core/page/page";
import { permitFor } from "../../core/page/permit";
import type { Noticing } from "../../core/settings/settings";
import { prefixes } from "../../core/store/keys";
import { clearBadge, countedAtMost, showNumber } from "./badge";
import { helpedAside } from "../page/helped";
import { aside } from "../aside";
import { forget, helpedIn, remember, remembered, withoutFragment } from "./noticed";
import { rememberPage } from "./noticed-pages";
import type { Surroundings } from "../surroundings";
import { unasked } from "../unasked";

const isStillAt = async (tabId: number, address: string): Promise<boolean> =>
  withoutFragment((await browser.tabs.get(tabId).catch(() => null))?.url ?? "") === address;

/** A page that is being counted: at which address of its tab, without the fragment. */
interface AtHand {
  readonly address: string;
}

/**
 * The pages that noticing reads: leave to read one, and the number of people it would help, on its tab's badge.
 *
 * @param atWork noticing as it works now, null where it does not
 */
export function answerPages(
  surroundings: Surroundings,
  atWork: () => Promise<Noticing | null>,
): ContentHandlers {
  /** The page that is being counted for each tab. A later one takes its place, and the rest of it is left undone. */
  const atHand = new Map<number, AtHand>();
  /** How often something changed that decides whom a page helps. */
  let changes = 0;

  const begin = (tabId: number, address: string): AtHand => {
    const mine = { address };
    atHand.set(tabId, mine);
    return mine;
  };
  const isAtHand = (tabId: number, mine: AtHand): boolean => atHand.get(tabId) === mine;
  /** What was said of the tab no longer holds. */
  const takeBack = async (tabId: number): Promise<void> => {
    forget(tabId);
    atHand.delete(tabId);
    await clearBadge(tabId);
  };
  const mayNotice = async (address: string): Promise<boolean> => {
    const noticing = await atWork();
    return noticing !== null && isNoticed(address, noticing);
  };

  const count = async (tabId: number, page: Page, mine: AtHand): Promise<void> => {
    const { address } = mine;
    const isMine = (): boolean => isAtHand(tabId, mine);
    for (let counted = -1; counted !== changes;) {
      counted = changes;
      const people = await helpedAside(surroundings, page, countedAtMost, (steps) => aside(steps, isMine));
      if (people === null || !isMine()) return;
      // Somebody was added, or got this page, meanwhile.
      if (counted !== changes) continue;
      const helped = people.map(({ uid }) => uid);
      // The browser takes the number off when a tab loads another page: none over none need not be said.
      const isShown = helped.length > 0 || helpedIn(tabId, address).length > 0;
      // The tab may be somewhere else by now, or noticing switched off: nothing is shown there.
      const isHere = (await mayNotice(address)) && (!isShown || (await isStillAt(tabId, address)));
      if (!isMine()) return;
      atHand.delete(tabId);
      if (!isHere) return;
      remember(tabId, { page, address, helped });
      unasked(async () => {
        if ((await atWork())?.remembers === true) await rememberPage(surroundings, page, people);
      });
      if (isShown) await showNumber(tabId, helped.length);
    }
  };

  let round = 0;
  /** One tab after the other, so that a click has its turn in between; a later change begins anew. */
  const countAgain = async (): Promise<void> => {
    round += 1;
    const current = round;
    for (const [tabId, { page, address }] of remembered()) {
      const isThere = await isStillAt(tabId, address);
      if (round !== current) return;
      // What is at hand is newer, and sees the change by itself.
      if (isThere && !atHand.has(tabId)) await count(tabId, page, begin(tabId, address));
    }
  };

  surroundings.store.onChange((keys) => {
    const matters = [prefixes.contact, prefixes.dismissal, prefixes.shared, prefixes.quiet];
    if (!keys.some((key) => matters.some((prefix) => key.startsWith(prefix)))) return;
    changes += 1;
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
        // The tab has gone on: what is at hand is of the page before.
        else if (isHere && atHand.get(tabId)?.address !== withoutFragment(at)) atHand.delete(tabId);
        return permit;
      },
    },

    "page/noticed": {
      ask: v.object({ at: v.string(), page: v.unknown() }),
      async answer({ at, page: untrusted }, { tabId, address }) {
        // A document on its way out, or one that moved on since: it says no more, or says it again.
        if (withoutFragment(at) !== withoutFragment(address)) return { goOn: true };
        const isWanted = await mayNotice(address);
        const mine = begin(tabId, withoutFragment(address));
        const page =
          isWanted && untrusted !== "private"
            ? await aside(checkInSteps(untrusted, address), () => isAtHand(tabId, mine))
            : null;
        // A later page of the same tab was quicker: it says what there is to say.
        if (!isAtHand(tabId, mine)) return { goOn: isWanted };
        const isPrivate = untrusted === "private" || page?.kind === "private";
        if (isPrivate || !page) {
          await takeBack(tabId);
          return { goOn: isWanted && !isPrivate };
        }
        await count(tabId, page, mine);
        return { goOn: true };
      },
    },
  };
}
