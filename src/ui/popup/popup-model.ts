import { computed, signal, type ReadonlySignal } from "@preact/signals";
import { words } from "../../browser/i18n";
import type { request } from "../../browser/messages";
import type { openSidePanel } from "../../browser/side-panel";
import type {
  BannerView,
  IntentView,
  PersonCard,
  PersonView,
  PopupView,
  SharingView,
} from "../../protocol/views";
import { entryWords } from "../entry-words";
import { failureWords } from "../failure-words";
import { createStatus, type StatusModel } from "../kit/status";
import { createShelf, type ShelfModel } from "../shelf/shelf-model";
import { createToday, type TodayModel } from "../today/today-model";
import type { Asking } from "./asking";
import { createCaring, type Caring } from "./caring";
import { createBeginDraft } from "./begin-draft";
import { createFinding, type Finding } from "./finding";
import { createPersonActs, type PersonActs } from "./person-acts";
import { leftSearch } from "./left-typed";
import { createPreviewing, type Previewing } from "./previewing";
import { createReaching, type Reaching } from "./reaching";
import { quoted } from "./quoted";
import { createSending, type Sending } from "./sending";
import { createKeeping, type Keeping } from "./shelf-keeping";
import { createUnseen, type Unseen } from "./unseen";
import { oneAtATime } from "../kit/one-at-a-time";

/** What the popup shows and can do. */
export interface PopupModel
  extends Omit<Finding, "clear">, Previewing, Unseen, Sending, Omit<Reaching, "askReach" | "bringBack"> {
  /** Null while the page is being read. */
  readonly view: ReadonlySignal<PopupView | null>;
  /** Words for the screen when opening failed. */
  readonly failure: ReadonlySignal<string | null>;
  readonly status: StatusModel;
  /** The person on screen: the profile's, one that was found, or one just added. */
  readonly person: ReadonlySignal<PersonView | null>;
  /** True where the page is being shared: a shareable one, or any other once "Share this page" was pressed. */
  readonly sharing: ReadonlySignal<boolean>;
  /** Suggestions that were not waved aside. */
  readonly suggestions: ReadonlySignal<readonly SharingView[]>;
  readonly asking: ReadonlySignal<Asking | null>;
  readonly busy: ReadonlySignal<boolean>;
  readonly keeping: Keeping;
  readonly caring: Caring;
  /** The shelf on screen. */
  readonly shelf: ReadonlySignal<ShelfModel | null>;
  open(): Promise<void>;
  /** Enter in the search field: the first person found, or somebody new by that name. */
  pickFirst(): Promise<void>;
  dismiss(person: SharingView): Promise<void>;
  /** Keep the page for this person, to send later or to talk about. */
  keep(person: PersonCard): Promise<void>;
  openShelf(uid: string): Promise<void>;
  shareAnyway(): void;
  show(uid: string): Promise<void>;
  back(): void;
  add(): Promise<void>;
  readonly acts: PersonActs;
  readonly today: TodayModel;
}

interface Dependencies {
  readonly request: typeof request;
  /** Put text on the clipboard; it may be refused. */
  readonly copy: (text: string) => Promise<void>;
  /** The browser's share sheet, where it has one; closing it without sharing throws. */
  readonly openSheet?: ((subject: string, text: string) => Promise<void>) | undefined;
  /** Missing where the browser has no side panel. */
  readonly openBeside?: typeof openSidePanel | undefined;
  /** Where text that is typed survives the popup. */
  readonly unsaved: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  /** The moment it is, in milliseconds since 1970. */
  readonly now: () => number;
  /** Close the popup, once a tab came to the front: Chromium has closed it by then, Firefox leaves it lying over it. */
  readonly leave: () => void;
}

/** `tabs.TAB_ID_NONE`. */
const noTab = -1;

export function createPopup(dependencies: Dependencies): PopupModel {
  const { request: ask, copy, openSheet, openBeside, unsaved, now, leave } = dependencies;
  const view = signal<PopupView | null>(null);
  const failure = signal<string | null>(null);
  const status = createStatus();
  const person = signal<PersonView | null>(null);
  const sharingAnyway = signal(false);
  const dismissed = signal<ReadonlySet<string>>(new Set());
  const search = leftSearch(unsaved, now);
  const finding = createFinding(ask, (text) => search.put(text, view.value));
  const { query } = finding;
  const asking = signal<Asking | null>(null);
  const reaching = createReaching({ request: ask, asking, unsaved, now });
  const busy = signal(false);
  const keeping = createKeeping(view);
  const shelf = signal<ShelfModel | null>(null);

  const sharing = computed(
    () => sharingAnyway.value || (view.value?.mode === "share" && view.value.intent?.isLogging !== true),
  );
  const suggestions = computed(
    () => view.value?.suggestions.filter(({ uid }) => !dismissed.value.has(uid)) ?? [],
  );

  const act = oneAtATime(busy, (error) => status.tell({ text: failureWords(error) }));
  const unseen = createUnseen({ copy, act });

  const caring = createCaring({ request: ask, act });

  const undo = (undoId: string, after?: () => void | Promise<void>): { label: string; run: () => void } => ({
    label: words("undo"),
    run: () =>
      void act(async () => {
        const outcome = await ask("undo/apply", { undoId }).catch((error: unknown) => {
          // Not taken back, as far as anybody knows: it can be tried again.
          status.tell({ text: failureWords(error), undo: undo(undoId, after) });
          return "unknown" as const;
        });
        if (outcome === "unknown") return;
        const key = outcome === null ? "undo_too_late" : outcome.kept > 0 ? "undone_partly" : "undone";
        reaching.leaveUnreached();
        unseen.clear();
        acts.askSent(null);
        caring.show(null);
        await after?.();
        await shelf.value?.reload();
        status.tell({ text: words(key) });
      }),
  });

  const beginDraft = createBeginDraft({ request: ask, view, openBeside, leave });
  const acts = createPersonActs({
    request: ask,
    beginDraft,
    view,
    person,
    unsaved,
    act,
    show: (shown) => void (person.value = shown),
    done: (text, undoId, after) => status.tell({ text, undo: undo(undoId, after) }),
  });

  const today = createToday({
    request: ask,
    begin: beginDraft,
    done: (text, undoId, after) =>
      status.tell(undoId === null ? { text } : { text, undo: undo(undoId, after) }),
    failed: (error) => status.tell({ text: failureWords(error) }),
  });

  /** What was done since the popup was open last; taking it back changes what the page looks like here. */
  const tellBanner = ({ undoId, name, act: kind = "share", status: done }: BannerView): void => {
    if (done === "opened" || done === "copied") {
      if (kind === "share") sending.tellShared(name, undoId);
      else status.tell({ text: entryWords(kind, name), undo: undo(undoId) });
      if (done === "opened") acts.askSent(undoId);
      return;
    }
    const reread = async (): Promise<void> => {
      if (done === "added") person.value = null;
      else if (view.value?.intent === null) view.value = await ask("popup/open", {});
    };
    const text = words(done === "kept" ? "popup_kept" : "popup_added", name);
    status.tell({ text, undo: undo(undoId, reread) });
  };

  const sending = createSending({
    request: ask,
    view,
    asking,
    reaching,
    unseen,
    status,
    undo,
    act,
    copy,
    openSheet,
    sent(result) {
      finding.clear();
      caring.show(result.offer);
    },
    leave,
  });

  /** Go on with what was begun outside the popup. */
  const follow = async ({ shareWith, find: sought, isLogging }: IntentView): Promise<void> => {
    if (isLogging) acts.startLog();
    if (shareWith) await sending.model.share({ uid: shareWith.uid }, shareWith.name);
    if (sought !== null) await finding.find(sought);
  };

  const show = (uid: string): Promise<void> =>
    act(async () => {
      const page = view.value?.page;
      person.value = await ask("people/show", { uid, ...(page ? { page } : {}) });
      finding.clear();
    });

  return {
    view,
    failure,
    status,
    person,
    sharing,
    suggestions,
    ...finding,
    ...createPreviewing(ask, view),
    asking,
    busy,
    keeping,
    caring,
    shelf,

    async open() {
      try {
        const opened = await ask("popup/open", {});
        performance.mark("page-read");
        const sought = opened.intent ? "" : search.get(opened);
        // Seldom is anything to be asked again; then it stands there from the start, and moves nothing under a hand.
        const isAsked = !opened.intent && (await reaching.bringBack(({ url }) => url === opened.page?.url));
        view.value = opened;
        // Before anything is painted: what was being looked for stands there at once.
        if (sought !== "") void finding.find(sought).catch(() => undefined);
        person.value = opened.mode === "person" ? opened.person : null;
        sharingAnyway.value = isAsked || (opened.page !== null && opened.intent?.isSharing === true);
        if (opened.banner) {
          tellBanner(opened.banner);
          caring.show(opened.offer);
          void ask("banner/seen", { undoId: opened.banner.undoId });
        }
        if (opened.intent) await follow(opened.intent);
      } catch (error) {
        failure.value = failureWords(error);
      }
    },

    async pickFirst() {
      const text = query.value.trim();
      if (text === "") return;
      const { take, say, people } = await finding.enter();
      if (take) await (sharing.value ? sending.model.share({ uid: take.uid }, take.name) : show(take.uid));
      else if (sharing.value && people?.length === 0) await sending.model.share({ name: text }, text);
      // Where nobody is called that, it stands below the field.
      else if (say !== null && people?.length !== 0) status.tell({ text: say });
    },

    ...unseen.model,
    ...sending.model,
    ...reaching,

    dismiss: (someone) =>
      act(async () => {
        const page = view.value?.page;
        if (!page) return;
        const { undoId } = await ask("share/dismiss", { uid: someone.uid, page });
        dismissed.value = new Set([...dismissed.value, someone.uid]);
        status.tell({
          text: words("popup_dismissed", someone.name),
          undo: undo(undoId, () => {
            dismissed.value = new Set([...dismissed.value].filter((uid) => uid !== someone.uid));
          }),
        });
      }),

    keep: ({ uid, name }) =>
      act(async () => {
        const page = view.value?.page;
        if (!page) return;
        const { kind, url, title } = page;
        const { undoId, count } = await ask("shelf/keep", {
          to: uid,
          page: { kind, url, title },
          ...quoted(view.value),
        });
        keeping.kept(uid, count);
        const takeBack = async (): Promise<void> => {
          const now = await ask("shelf/list", { uid });
          if (now) keeping.learn(now);
        };
        const text = words("popup_kept", name);
        status.tell(undoId === null ? { text } : { text, undo: undo(undoId, takeBack) });
      }),

    openShelf: (uid) =>
      act(async () => {
        const opened = createShelf(uid, {
          request: ask,
          busy,
          act,
          copy,
          settle: (result, name) => sending.settle(result, name),
          done: (text, undoId) => status.tell(undoId === undefined ? { text } : { text, undo: undo(undoId) }),
          tabId: () => view.value?.tabId ?? noTab,
          learn: keeping.learn,
        });
        await opened.reload();
        asking.value = null;
        status.clear();
        shelf.value = opened;
        await reaching.bringBack((left) => left.uid === uid);
      }),

    shareAnyway() {
      sharingAnyway.value = true;
    },

    show,

    back() {
      asking.value = null;
      if (shelf.value) {
        shelf.value = null;
        return;
      }
      person.value = null;
      sharingAnyway.value = false;
    },

    add: () =>
      act(async () => {
        const page = view.value?.page;
        if (!page) return;
        const added = await ask("people/add", { page });
        person.value = added.person;
        status.tell({
          text: words("popup_added", added.person.name),
          undo: undo(added.undoId, () => void (person.value = null)),
        });
      }),

    acts,
    today,
  };
}
