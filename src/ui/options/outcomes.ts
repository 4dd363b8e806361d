import { words } from "../../browser/i18n";
import type { request } from "../../browser/messages";
import { failureWords } from "../failure-words";
import type { StatusModel } from "../kit/status";

/** Telling what became of an action, in the page's one status. */
export interface Outcomes {
  /**
   * It is done; with an undo where it can be taken back: one of the background's, or what puts it back here.
   *
   * @param onTakenBack the background took it back: show again what the page does not hear of by itself
   */
  done(text: string, undo?: string | null | (() => void), onTakenBack?: () => Promise<void>): void;
  /** It was not done. */
  failed(error: unknown): void;
}

interface Dependencies {
  readonly request: typeof request;
  readonly status: StatusModel;
}

export function createOutcomes({ request: ask, status }: Dependencies): Outcomes {
  const failed = (error: unknown): void => status.tell({ text: failureWords(error) });

  const takeBack = async (undoId: string, onTakenBack?: () => Promise<void>): Promise<void> => {
    try {
      const outcome = await ask("undo/apply", { undoId });
      if (outcome !== null) await onTakenBack?.();
      const key = outcome === null ? "undo_too_late" : outcome.kept > 0 ? "undone_partly" : "undone";
      status.tell({ text: words(key) });
    } catch (error) {
      // Not taken back, as far as anybody knows: it can be tried again.
      const run = (): void => void takeBack(undoId, onTakenBack);
      status.tell({ text: failureWords(error), undo: { label: words("undo"), run } });
    }
  };

  return {
    done(text, undo = null, onTakenBack) {
      if (undo === null) return status.tell({ text });
      const run = typeof undo === "string" ? () => void takeBack(undo, onTakenBack) : undo;
      status.tell({ text, undo: { label: words("undo"), run } });
    },
    failed,
  };
}
