import { signal, type ReadonlySignal } from "@preact/signals";
import type { request } from "../../../browser/messages";
import type { EntryView } from "../../../protocol/views";
import { failureWords } from "../../failure-words";

/** The acts done, newest first, and looking for one. */
export interface Journal {
  readonly query: ReadonlySignal<string>;
  /** Null while they are being read. */
  readonly entries: ReadonlySignal<readonly EntryView[] | null>;
  readonly hasMore: ReadonlySignal<boolean>;
  /** Words for the screen where they could not be read. */
  readonly failure: ReadonlySignal<string | null>;
  search(query: string): Promise<void>;
  showMore(): Promise<void>;
  reload(): Promise<void>;
}

interface Dependencies {
  readonly request: typeof request;
  /** How many entries are shown at first, and how many more each time. */
  readonly limit: number;
}

/** The longest question that the background takes. */
const queryLimit = 200;

export function createJournal({ request: ask, limit }: Dependencies): Journal {
  const query = signal("");
  const entries = signal<readonly EntryView[] | null>(null);
  const hasMore = signal(false);
  const failure = signal<string | null>(null);
  let wanted = limit;
  let latest = 0;

  const reload = async (): Promise<void> => {
    const turn = ++latest;
    try {
      // One more than is shown tells whether there are more.
      const found = await ask("journal/list", { query: query.value.slice(0, queryLimit), limit: wanted + 1 });
      // A slower answer to an earlier question must not replace this one's.
      if (turn !== latest) return;
      entries.value = found.slice(0, wanted);
      hasMore.value = found.length > wanted;
      failure.value = null;
    } catch (error) {
      if (turn === latest) failure.value = failureWords(error);
    }
  };

  return {
    query,
    entries,
    hasMore,
    failure,
    search(text) {
      query.value = text;
      wanted = limit;
      return reload();
    },
    showMore() {
      wanted = Math.min(wanted + limit, 4_999);
      return reload();
    },
    reload,
  };
}
