import { signal, type ReadonlySignal } from "@preact/signals";
import type { request } from "../../browser/messages";
import type { TopicOffer } from "../../protocol/views";

/** "Priya cares about: search engines, BM25": what a share was about, offered as interests of whoever got it. */
export interface Caring {
  readonly offer: ReadonlySignal<TopicOffer | null>;
  /** The topics that were accepted. */
  readonly accepted: ReadonlySignal<ReadonlySet<string>>;
  /** Offer these, in place of those before. */
  show(offer: TopicOffer | null): void;
  /** Accept a topic as an interest, or take that back. */
  toggle(topic: string): Promise<void>;
}

interface Dependencies {
  readonly request: typeof request;
  /** Run one action at a time; what goes wrong is told. */
  readonly act: (work: () => Promise<void>) => Promise<void>;
}

export function createCaring({ request: ask, act }: Dependencies): Caring {
  const offer = signal<TopicOffer | null>(null);
  const accepted = signal<ReadonlySet<string>>(new Set());
  /** By topic: how to take it back; null where the contact had it by then, and it stays. */
  let undoIds = new Map<string, string | null>();

  return {
    offer,
    accepted,

    show(next) {
      undoIds = new Map();
      accepted.value = new Set();
      offer.value = next;
    },

    toggle: (topic) =>
      act(async () => {
        const to = offer.value;
        if (to === null) return;
        if (accepted.value.has(topic)) {
          const undoId = undoIds.get(topic);
          if (undoId) await ask("undo/apply", { undoId });
          accepted.value = new Set([...accepted.value].filter((one) => one !== topic));
          return;
        }
        const { undoId } = await ask("contacts/change", { uids: [to.uid], change: { interests: [topic] } });
        undoIds.set(topic, undoId);
        accepted.value = new Set([...accepted.value, topic]);
      }),
  };
}
