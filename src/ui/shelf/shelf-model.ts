import { signal, type ReadonlySignal } from "@preact/signals";
import { counted, words } from "../../browser/i18n";
import type { request } from "../../browser/messages";
import type { CalendarId } from "../../core/channel/calendar";
import type { How } from "../../protocol/requests";
import type { AgendaView, ShelfThing, ShelfView } from "../../protocol/shelf";
import type { ShareOutcome } from "../../protocol/views";

/** One person's shelf, wherever it is shown. */
export interface ShelfModel {
  /** Null until it was read, and where the person is gone. */
  readonly view: ReadonlySignal<ShelfView | null>;
  /** True while "Where do you write mail?" is asked, before sending. */
  readonly choosingMail: ReadonlySignal<boolean>;
  /** What to talk about, once that was asked for. */
  readonly agenda: ReadonlySignal<AgendaView | null>;
  readonly busy: ReadonlySignal<boolean>;
  reload(): Promise<void>;
  remove(thing: ShelfThing): Promise<void>;
  /** Send everything together; `how` once the mail was chosen. */
  send(how?: How): Promise<void>;
  /** Take everything as an agenda, into this calendar or the user's own. */
  talk(calendar?: CalendarId): Promise<void>;
  copyAgenda(): Promise<void>;
  /** They met: everything leaves the shelf. */
  talked(): Promise<void>;
}

/** What a page that shows a shelf does for it. */
export interface ShelfHost {
  readonly request: typeof request;
  readonly busy: ReadonlySignal<boolean>;
  /** Run one action at a time; what goes wrong is told. */
  readonly act: (work: () => Promise<void>) => Promise<void>;
  /** Tell what was done, and how to take it back. */
  done(text: string, undoId?: string): void;
  /** See a recorded share through to the clipboard, and tell of it. */
  settle(result: ShareOutcome, name: string): Promise<void>;
  copy(text: string): Promise<void>;
  /** The tab to open things beside; -1: the one in front. */
  tabId(): number;
  /** Called with every fresh look at the shelf. */
  learn?(view: ShelfView): void;
}

export function createShelf(uid: string, host: ShelfHost): ShelfModel {
  const { request: ask, act } = host;
  const view = signal<ShelfView | null>(null);
  const choosingMail = signal(false);
  const agenda = signal<AgendaView | null>(null);

  const reload = async (): Promise<void> => {
    view.value = await ask("shelf/list", { uid });
    if (view.value) host.learn?.(view.value);
  };

  return {
    view,
    choosingMail,
    agenda,
    busy: host.busy,
    reload,

    remove: (thing) =>
      act(async () => {
        const { undoId } = await ask("shelf/remove", { uid, ids: [thing.id] });
        await reload();
        host.done(words("shelf_removed", thing.title || thing.url), undoId);
      }),

    send: (how) =>
      act(async () => {
        const name = view.value?.person.name ?? "";
        const result = await ask("shelf/share", { uid, tabId: host.tabId(), ...(how ? { how } : {}) });
        choosingMail.value = result.outcome === "choose-mail";
        if (result.outcome !== "nothing-kept") await host.settle(result, name);
        await reload();
      }),

    talk: (calendar) =>
      act(async () => {
        const where = calendar ? { calendar } : {};
        agenda.value = await ask("shelf/agenda", { uid, tabId: host.tabId(), ...where });
      }),

    copyAgenda: () =>
      act(async () => {
        const { text } = agenda.value ?? { text: "" };
        const copied = await host.copy(text).then(
          () => true,
          () => false,
        );
        host.done(words(copied ? "shelf_agenda_copied" : "shelf_agenda_not_copied"));
      }),

    talked: () =>
      act(async () => {
        const things = view.value?.things ?? [];
        const { undoId } = await ask("shelf/remove", { uid, ids: things.map(({ id }) => id) });
        agenda.value = null;
        await reload();
        host.done(counted("shelf_talked_done", things.length), undoId);
      }),
  };
}
