import { signal, type ReadonlySignal } from "@preact/signals";
import type { request } from "../../../browser/messages";
import type { EntryView } from "../../../protocol/views";
import { failureWords } from "../../failure-words";

/** The last few acts, for Today. */
export interface Lately {
  /** Null while they are being read. */
  readonly entries: ReadonlySignal<readonly EntryView[] | null>;
  readonly hasMore: ReadonlySignal<boolean>;
  /** Words for the screen where they could not be read. */
  readonly failure: ReadonlySignal<string | null>;
  reload(): Promise<void>;
}

interface Dependencies {
  readonly request: typeof request;
  /** How many are shown. */
  readonly limit: number;
}

export function createLately({ request: ask, limit }: Dependencies): Lately {
  const entries = signal<readonly EntryView[] | null>(null);
  const hasMore = signal(false);
  const failure = signal<string | null>(null);
  return {
    entries,
    hasMore,
    failure,
    async reload() {
      try {
        // One more than is shown tells whether there are more.
        const found = await ask("journal/list", { query: "", limit: limit + 1 });
        entries.value = found.slice(0, limit);
        hasMore.value = found.length > limit;
        failure.value = null;
      } catch (error) {
        failure.value = failureWords(error);
      }
    },
  };
}
