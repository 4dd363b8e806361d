import { words } from "../../../browser/i18n";
import type { request } from "../../../browser/messages";
import type { Replaced } from "../../../protocol/safety";
import { failureWords } from "../../failure-words";
import type { StatusModel } from "../../kit/status";

interface Dependencies {
  readonly request: typeof request;
  readonly status: StatusModel;
  readonly onReplaced?: (() => Promise<void>) | undefined;
}

/** Say that everything was replaced, with Undo through the copy that was made before. */
export function tellReplaced(text: string, { snapshotId }: Replaced, dependencies: Dependencies): void {
  const { request: ask, status, onReplaced } = dependencies;
  const takeBack = async (id: string): Promise<void> => {
    try {
      const done = await ask("store/restore", { snapshotId: id });
      await onReplaced?.();
      status.tell({ text: words(done === null ? "undo_too_late" : "undone") });
    } catch (error) {
      status.tell({
        text: failureWords(error),
        undo: { label: words("undo"), run: () => void takeBack(id) },
      });
    }
  };
  const undo =
    snapshotId === null ? {} : { undo: { label: words("undo"), run: () => void takeBack(snapshotId) } };
  status.tell({ text, ...undo });
}
