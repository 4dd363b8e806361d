import { signal, type ReadonlySignal } from "@preact/signals";
import type { request } from "../../browser/messages";
import type { DraftLine } from "../../protocol/drafts";
import { failureWords } from "../failure-words";
import { createStatus, type StatusModel } from "../kit/status";

/** What waits to be finished, where no draft was chosen yet. */
export interface UnfinishedModel {
  /** Newest first; null while they are read. */
  readonly drafts: ReadonlySignal<readonly DraftLine[] | null>;
  readonly status: StatusModel;
  open(): Promise<void>;
}

export function createUnfinished({ request: ask }: { readonly request: typeof request }): UnfinishedModel {
  const drafts = signal<readonly DraftLine[] | null>(null);
  const status = createStatus();
  return {
    drafts,
    status,
    async open() {
      try {
        drafts.value = await ask("draft/list", {});
      } catch (error) {
        status.tell({ text: failureWords(error) });
      }
    },
  };
}
