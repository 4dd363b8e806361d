import * as v from "valibot";
import { announceChanges } from "../../browser/changes";
import type { ContentHandlers, Handlers } from "../../browser/messages";
import { mayReadPages, onPagesPermission, withdrawPages } from "../../browser/page-permission";
import { browser } from "../../browser/api";
import { siteOfAddress, withSite } from "../../core/noticing/sites";
import { noticingModes, siteLimit, type Noticing } from "../../core/settings/settings";
import { singletons } from "../../core/store/keys";
import { answerPages } from "./asked-by-pages";
import { colourBadge } from "./badge";
import { forgetAll } from "./noticed";
import { forgetNoticed } from "./noticed-pages";
import { inForce, isRegistered, registerScript, visitOpenTabs } from "./noticing-script";
import { settingsIn } from "../settings";
import type { Surroundings } from "../surroundings";

type Names = "noticing/show" | "noticing/switch" | "noticing/save" | "noticing/site" | "noticing/offered";

/**
 * Noticing: pages are read as they load, and the badge says how many people each would help.
 *
 * The user's setting says that it is wanted, the browser's permission that it may; both can change while we are not
 * looking, so what is registered is compared with the two at every start and at every change of either.
 */
export function createNoticing(surroundings: Surroundings): {
  readonly handlers: Pick<Handlers, Names>;
  readonly contentHandlers: ContentHandlers;
} {
  const { store } = surroundings;
  const chosen = async (): Promise<Noticing> => (await store.read(settingsIn)).noticing;
  /** Switched off, it forgets in the same transaction: a worker that ends here leaves no page behind. */
  const change = (make: (noticing: Noticing) => Noticing): Promise<Noticing> =>
    store.write(async (transaction) => {
      const settings = await settingsIn(transaction);
      const noticing = make(settings.noticing);
      transaction.put(singletons.settings, { ...settings, noticing });
      if (!noticing.on) await forgetNoticed(transaction);
      return noticing;
    });
  /** Known from the last time on, until setting or permission change: every page that loads asks for it. */
  let known: Promise<Noticing | null> | null = null;
  const forgetKnown = (): void => void (known = null);
  /** What works now: null where it is switched off or not permitted. */
  const atWork = (): Promise<Noticing | null> => {
    const asked = (known ??= chosen()
      .then(inForce)
      .then((noticing) => (noticing.on ? noticing : null)));
    asked.catch(forgetKnown);
    return asked;
  };
  // No keys: everything was replaced.
  store.onChange((keys) => {
    if (keys.length === 0 || keys.includes(singletons.settings)) forgetKnown();
  });

  let last: Promise<unknown> = Promise.resolve();
  /** One after the other: two registrations at once would collide. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
  /** Off: the script stops in the open tabs, and is taken out of the registration last, which says that all of it is done. */
  const end = async (): Promise<void> => {
    forgetAll();
    await visitOpenTabs(null);
    await registerScript(null);
  };
  const reconcile = (): Promise<void> =>
    inTurn(async () => {
      const noticing = await atWork();
      if (noticing) await registerScript(noticing);
      // A worker was ended in the middle of it: the numbers would stay on the tabs.
      else if (await isRegistered()) await end();
    });
  /** The same after the user changed something: open tabs follow at once. */
  const apply = (): Promise<void> =>
    inTurn(async () => {
      const noticing = await atWork();
      if (noticing === null) return end();
      await registerScript(noticing);
      await colourBadge();
      await visitOpenTabs(noticing);
    });
  const show = async (): Promise<Noticing> => inForce(await chosen());

  onPagesPermission({
    given: () => {
      forgetKnown();
      void apply().then(() => announceChanges(["noticing"]));
    },
    // Taken back in the browser's own pages: then it is off, and giving the permission for something else later on
    // must not bring it back.
    taken: () => {
      forgetKnown();
      void change((noticing) => ({ ...noticing, on: false }))
        .then(apply)
        .then(() => announceChanges(["noticing"]));
    },
  });
  // An update drops what was registered, and a question that was answered with no may have left the wish behind.
  const begin = (): void =>
    void (async () => {
      if ((await chosen()).on && !(await mayReadPages()))
        await change((noticing) => ({ ...noticing, on: false }));
      await reconcile();
      if (await atWork()) await colourBadge();
    })();
  browser.runtime.onStartup.addListener(begin);
  browser.runtime.onInstalled.addListener(() => {
    begin();
    // The scripts of the version before lost their background: the open tabs get this one's.
    void atWork().then((noticing) => (noticing ? apply() : undefined));
  });
  void reconcile();

  const handlers: Pick<Handlers, Names> = {
    "noticing/show": { ask: v.object({}), answer: show },
    "noticing/switch": {
      ask: v.object({ on: v.boolean() }),
      async answer({ on }) {
        await change((noticing) => ({ ...noticing, on, offered: true }));
        await apply();
        // After the scripts were stopped: without the permission they could not be reached.
        if (!on) await withdrawPages();
        return show();
      },
    },
    "noticing/save": {
      ask: v.object({
        mode: v.exactOptional(v.picklist(noticingModes)),
        sites: v.exactOptional(v.pipe(v.array(v.string()), v.maxLength(siteLimit))),
      }),
      async answer({ mode, sites }) {
        const hosts = sites?.flatMap((site) => siteOfAddress(site) ?? []);
        await change((noticing) => ({
          ...noticing,
          mode: mode ?? noticing.mode,
          sites: hosts ? [...new Set(hosts)] : noticing.sites,
        }));
        await apply();
        return show();
      },
    },
    "noticing/site": {
      ask: v.object({ site: v.string(), on: v.boolean() }),
      async answer({ site, on }) {
        const host = siteOfAddress(site);
        if (host !== null) await change((noticing) => withSite(noticing, host, on));
        await apply();
        return show();
      },
    },
    "noticing/offered": {
      ask: v.object({}),
      async answer() {
        await change((noticing) => ({ ...noticing, offered: true }));
        return null;
      },
    },
  };
  return { handlers, contentHandlers: answerPages(surroundings, atWork) };
}
