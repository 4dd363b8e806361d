import { computed, signal, type ReadonlySignal } from "@preact/signals";
import { words } from "../../browser/i18n";
import type { request } from "../../browser/messages";
import type { Draft } from "../../core/channel/channel";
import type { PracticeView } from "../../protocol/practice";
import type { SharingView } from "../../protocol/views";
import { channelWords } from "../channel-words";
import type { SuggestionActs } from "../popup/suggestion-item";

/** What would have happened now, in earnest. */
export interface Practised {
  readonly said: string;
  /** What would be open, or on the clipboard; null where nothing would. */
  readonly draft: Draft | null;
}

/** A share to try on a sample page, with what the popup shows there. Nothing is opened, sent or written down. */
export interface PracticeModel {
  /** Null until it is there; it stays so where it could not be read, which is no loss. */
  readonly view: ReadonlySignal<PracticeView | null>;
  readonly practised: ReadonlySignal<Practised | null>;
  /** What the buttons of a suggestion do here. */
  readonly acts: SuggestionActs;
  /** @param uids of the people who were just added; absent: of those asked for before */
  open(uids?: readonly string[]): Promise<void>;
  again(): void;
}

export function createPractice({ request: ask }: { readonly request: typeof request }): PracticeModel {
  const view = signal<PracticeView | null>(null);
  const practised = signal<Practised | null>(null);
  let added: readonly string[] = [];
  let asked = 0;
  const keptFor = signal<ReadonlySet<string>>(new Set());

  const sharedWith = (uid: string): Practised | null => {
    const found = view.value?.people.find(({ person }) => person.uid === uid);
    if (!view.value || !found) return null;
    const { mail, channels } = view.value;
    const { channel, name } = found.person;
    const said =
      channel === null
        ? words("practice_copied", name)
        : words("practice_shared", channelWords(channel, mail, channels));
    return { said, draft: found.draft };
  };

  const again = (): void => {
    practised.value = null;
    keptFor.value = new Set();
  };

  const only = (key: "practice_kept" | "practice_not_for", { name }: Pick<SharingView, "name">): void =>
    void (practised.value = { said: words(key, name), draft: null });

  return {
    view,
    practised,
    acts: {
      view: computed(() => view.value),
      busy: signal(false),
      keeping: { keptFor, countFor: () => 0 },
      async share(to) {
        if ("uid" in to) practised.value = sharedWith(to.uid);
      },
      async keep(person) {
        keptFor.value = new Set([person.uid]);
        only("practice_kept", person);
      },
      dismiss: async (person) => only("practice_not_for", person),
      openShelf: async () => {},
    },
    async open(uids = added) {
      added = uids;
      asked += 1;
      const turn = asked;
      const found = await ask("practice/show", { uids: [...uids] }).catch(() => null);
      // Asked again meanwhile: that answer is the newer one.
      if (turn !== asked) return;
      again();
      view.value = found;
    },
    again,
  };
}
