import { signal, type ReadonlySignal } from "@preact/signals";
import type { request } from "../../browser/messages";
import type { PersonCard, PopupView, Preview } from "../../protocol/views";
import { quoted } from "./quoted";

/** What the draft would say to people for whom the page gives no reason: those found, those written to last. */
export interface Previewing {
  /** By uid; whoever is missing is not known yet. */
  readonly previews: ReadonlySignal<ReadonlyMap<string, Preview>>;
  /** These are on screen, each with a button that shares. */
  preview(people: readonly PersonCard[]): Promise<void>;
}

export function createPreviewing(ask: typeof request, view: ReadonlySignal<PopupView | null>): Previewing {
  const previews = signal<ReadonlyMap<string, Preview>>(new Map());
  return {
    previews,
    async preview(people) {
      const page = view.value?.page;
      if (!page || people.length === 0) return;
      const uids = people.map(({ uid }) => uid);
      // Whoever cannot be shown it beforehand can still be shared with.
      const known = await ask("share/preview", { uids, page, ...quoted(view.value) }).catch(() => []);
      previews.value = new Map([
        ...previews.value,
        ...known.map(({ uid, ...preview }) => [uid, preview] as const),
      ]);
    },
  };
}
