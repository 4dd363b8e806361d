import { effect, signal, type ReadonlySignal } from "@preact/signals";
import { words } from "../../browser/i18n";
import type { request } from "../../browser/messages";
import type { askForPages } from "../../browser/page-permission";
import type { Noticing, NoticingMode } from "../../core/settings/settings";
import { siteOfAddress } from "../../core/noticing/sites";
import { oneAtATime } from "../kit/one-at-a-time";

/** "Notice pages as I browse", as the screen shows it: what works, not what was wished. */
export interface NoticingModel {
  /** Null while it is being read. */
  readonly noticing: ReadonlySignal<Noticing | null>;
  readonly busy: ReadonlySignal<boolean>;
  /** Call it in the click itself. */
  turn(on: boolean): Promise<void>;
  chooseMode(mode: NoticingMode): Promise<void>;
  /** Put a site on the list. False where what was typed is none. */
  addSite(typed: string): Promise<boolean>;
  removeSite(site: string): Promise<void>;
  /** The per-site switch. */
  turnSite(site: string, on: boolean): Promise<void>;
  /** Whether pages that would help somebody are remembered for a week. */
  remember(on: boolean): Promise<void>;
  /** Forget those that are remembered now. */
  forget(): Promise<void>;
  /** It was offered in the popup. */
  offered(): void;
  /** What the popup was told when it opened. */
  show(noticing: Noticing): void;
  reload(): Promise<void>;
}

interface Dependencies {
  readonly request: typeof request;
  readonly askForPages: typeof askForPages;
  readonly done: (text: string) => void;
  readonly failed: (error: unknown) => void;
}

export function createNoticing({ request: ask, askForPages, done, failed }: Dependencies): NoticingModel {
  const noticing = signal<Noticing | null>(null);
  const busy = signal(false);

  let running: Promise<void> = Promise.resolve();
  const oneByOne = oneAtATime(busy, failed);
  const act = (work: () => Promise<string>): Promise<void> => {
    if (!busy.value) running = oneByOne(async () => done(await work()));
    return running;
  };
  const keep = async (change: { mode?: NoticingMode; sites?: string[] }): Promise<string> => {
    noticing.value = await ask("noticing/save", change);
    return words("options_kept");
  };
  const untilOn = (): { done: Promise<void>; stop: () => void } => {
    let stop = (): void => undefined;
    const done = new Promise<void>((resolve) => {
      stop = effect(() => {
        if (noticing.value?.on) resolve();
      });
    });
    return { done, stop };
  };
  let chosenMode: NoticingMode | null = null;
  const sites = (): readonly string[] => noticing.value?.sites ?? [];

  return {
    noticing,
    busy,

    turn(on) {
      const wish = async (): Promise<void> => {
        noticing.value = await ask("noticing/switch", { on });
      };
      return act(async () => {
        if (!on) {
          await wish();
          return words("noticing_now_off");
        }
        // The browser's question may stay open for good while the permission comes from elsewhere.
        const works = untilOn();
        try {
          await Promise.race([askForPages(wish), works.done]);
        } finally {
          works.stop();
        }
        noticing.value = await ask("noticing/show", {});
        // Refused: the wish must not come true some other day.
        if (!noticing.value.on) noticing.value = await ask("noticing/switch", { on: false });
        return words(noticing.value.on ? "noticing_now_on" : "noticing_refused");
      });
    },

    async chooseMode(mode) {
      chosenMode = mode;
      // It can be chosen while the choice before it is being kept, and is seen as chosen: then it is kept as well.
      while (busy.value) await running;
      if (chosenMode === mode) await act(() => keep({ mode }));
    },

    async addSite(typed) {
      const site = siteOfAddress(typed);
      if (site === null) return false;
      await act(() => keep({ sites: [...sites(), site] }));
      return true;
    },

    removeSite: (site) => act(() => keep({ sites: sites().filter((one) => one !== site) })),

    turnSite: (site, on) =>
      act(async () => {
        noticing.value = await ask("noticing/site", { site, on });
        return words(on ? "noticing_site_on" : "noticing_site_off", site);
      }),

    remember: (on) =>
      act(async () => {
        const { remembers } = await ask("noticed/remember", { on });
        if (noticing.value) noticing.value = { ...noticing.value, remembers };
        return words("options_kept");
      }),

    forget: () =>
      act(async () => {
        await ask("noticed/forget", {});
        return words("today_read_forgotten");
      }),

    offered: () => void ask("noticing/offered", {}).catch(() => undefined),

    show: (now) => void (noticing.value = now),

    async reload() {
      try {
        noticing.value = await ask("noticing/show", {});
      } catch (error) {
        failed(error);
      }
    },
  };
}
