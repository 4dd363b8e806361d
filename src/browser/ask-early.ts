import type { Reply, RequestName } from "../protocol/requests";

/**
 * A file of its own that a page runs before everything else: it puts the page's first question while the page's program
 * is still being loaded, so that a sleeping background wakes up meanwhile. `request` takes the answer over. The question is
 * on the script's element: `data-ask`, `data-ask-insights` where the page is opened at `#insights`, and `data-ask-else` where it
 * is opened at what has none of its own.
 *
 * Kept for the popup over a living worker: from its start to suggestions painted 490 ms with it, 613 ms without (10,000
 * contacts, `npm run bench -- popup` by turns, 30 clicks each on a busy machine). Over a dead one no gain could be shown:
 * from the click, beside an empty popup, × 0.37 with it and × 0.35 without.
 */
interface Api {
  readonly runtime: { sendMessage(message: unknown): Promise<Reply<RequestName> | undefined> };
}

/** The question that was put, and its answer. */
export interface AskedEarly {
  readonly name: string;
  readonly reply: Promise<Reply<RequestName> | undefined>;
}

const world = globalThis as unknown as {
  readonly browser: Api;
  goodturnAsked: AskedEarly;
};

const view = location.hash.replace("#", "-");
const asks = document.currentScript;
const name = asks?.getAttribute(`data-ask${view}`) ?? asks?.getAttribute("data-ask-else");
if (name) {
  const reply = world.browser.runtime.sendMessage({ name, ask: {} });
  // Whoever takes it over hears of a failure.
  reply.catch(() => {});
  world.goodturnAsked = { name, reply };
}
