import * as v from "valibot";
import { browser } from "../../browser/api";
import type { Handlers } from "../../browser/messages";
import { displayName } from "../../core/contact/contact";
import {
  isOver,
  noticedLimits,
  noticedPageSchema,
  reasonsKept,
  type NoticedPage,
} from "../../core/noticing/noticed-page";
import { isPrivateAddress } from "../../core/page/sensitive";
import { emptyPage, type Page } from "../../core/page/page";
import type { Noticing } from "../../core/settings/settings";
import { noticedKey, noticedPrefix, singletons } from "../../core/store/keys";
import type { ReadTransaction, WriteTransaction } from "../../core/store/transaction";
import type { NoticedView } from "../../protocol/today";
import type { Helped } from "../page/helped";
import { passedOver } from "../memory/passed-over";
import { settingsIn } from "../settings";
import type { Surroundings } from "../surroundings";
import { unasked } from "../unasked";

/** How many pages Today shows. */
const shown = 3;

/** "This week you read things that would help someone": one switch, and one click that forgets them all. */
export function createNoticedPages({
  store,
  now,
}: Surroundings): Pick<Handlers, "noticed/remember" | "noticed/forget"> {
  // A week is over also where no page came that would help somebody.
  browser.runtime.onStartup.addListener(() =>
    unasked(async () => {
      const all = await store.read((transaction) => transaction.count(noticedPrefix));
      if (all > 0) await store.write((transaction) => forgetOld(transaction, now()));
    }),
  );

  return {
    "noticed/remember": {
      ask: v.object({ on: v.boolean() }),
      answer: ({ on }) =>
        store.write(async (transaction) => {
          const settings = await settingsIn(transaction);
          const noticing: Noticing = { ...settings.noticing, remembers: on };
          transaction.put(singletons.settings, { ...settings, noticing });
          if (!on) await forgetNoticed(transaction);
          return noticing;
        }),
    },
    "noticed/forget": {
      ask: v.object({}),
      async answer() {
        await store.write(forgetNoticed);
        return null;
      },
    },
  };
}

/**
 * Remember for a week that this page would help these people, best first, and why; with nobody, that it would not any
 * more. Nothing happens where the user does not want it, and never with a page that is nobody's business.
 */
export async function rememberPage(
  { store, now }: Pick<Surroundings, "store" | "now">,
  page: Page,
  helped: readonly Helped[],
): Promise<void> {
  const { kind, url, title } = page;
  if (kind === "private" || isPrivateAddress(url)) return;
  const key = noticedKey(url);
  const readers = helped
    .slice(0, noticedLimits.readers)
    .map(({ uid, evidence }) => ({ uid, evidence: reasonsKept(evidence) }));
  // Most pages help nobody, and are not kept: no need to write.
  if (readers.length === 0 && !(await store.read((transaction) => transaction.has(key)))) return;
  const at = now();
  await store.write(async (transaction) => {
    const { noticing } = await settingsIn(transaction);
    if (!noticing.on || !noticing.remembers) return;
    if (readers.length === 0) transaction.delete(key);
    else transaction.put(key, { at, kind, url, title, readers } satisfies NoticedPage);
    await forgetOld(transaction, at);
  });
}

/** The pages of this week that would still help somebody, the last read first, one of them each. */
export async function noticedViews({
  store,
  library,
  now,
}: Pick<Surroundings, "store" | "library" | "now">): Promise<readonly NoticedView[]> {
  const pages = await store.read(async (transaction) => {
    const { noticing } = await settingsIn(transaction);
    if (!noticing.on) return [];
    const left: NoticedPage[] = [];
    for (const page of await noticedIn(transaction, now())) {
      if (left.length === shown) break;
      // No more is kept of a page than its title and address.
      const passed = await passedOver(transaction, emptyPage(page.kind, page.url, page.title));
      const readers = page.readers.filter(({ uid }) => !passed.has(uid));
      if (readers.length > 0) left.push({ ...page, readers });
    }
    return left;
  });
  const people = await library.find([
    ...new Set(pages.flatMap(({ readers }) => readers.map(({ uid }) => uid))),
  ]);
  return pages.flatMap(({ kind, url, title, readers }) => {
    const reader = readers.find(({ uid }) => people.has(uid));
    const contact = reader && people.get(reader.uid);
    if (!reader || !contact) return [];
    const { uid, evidence } = reader;
    return [{ page: { kind, url, title }, uid, name: displayName(contact), evidence }];
  });
}

/** What is remembered and whose week is not over, the last read first; what cannot be read is passed over. */
async function noticedIn(transaction: ReadTransaction, now: string): Promise<NoticedPage[]> {
  return [...(await transaction.list(noticedPrefix)).values()]
    .flatMap((record) => {
      const page = v.safeParse(noticedPageSchema, record);
      return page.success && !isOver(page.output, now) ? [page.output] : [];
    })
    .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

/** The hour in which all that is remembered was last gone through, `YYYY-MM-DDTHH`: every page would be too often. */
let tidied = "";

/** Let go of those whose week is over, and of the oldest where they are too many. */
async function forgetOld(transaction: WriteTransaction, now: string): Promise<void> {
  const hour = now.slice(0, 13);
  if (tidied === hour && (await transaction.count(noticedPrefix)) <= noticedLimits.pages) return;
  tidied = hour;
  const kept = new Set(
    (await noticedIn(transaction, now)).slice(0, noticedLimits.pages).map(({ url }) => noticedKey(url)),
  );
  for (const key of await transaction.keys(noticedPrefix)) if (!kept.has(key)) transaction.delete(key);
}

/** Let go of all that is remembered, in the transaction in which it is said that nothing shall be. */
export async function forgetNoticed(transaction: WriteTransaction): Promise<void> {
  for (const key of await transaction.keys(noticedPrefix)) transaction.delete(key);
}
