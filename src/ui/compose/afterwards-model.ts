import { signal, type ReadonlySignal } from "@preact/signals";
import { words } from "../../browser/i18n";
import type { request } from "../../browser/messages";
import { failureWords } from "../failure-words";
import type { StatusModel } from "../kit/status";
import { heardFrom, waitingText, type WaitingText } from "../kit/waiting-text";

/** What came back from somebody: kept with one click, as a note, a need or a promise. */
export interface AfterwardsModel {
  /** What was typed, also before the page was closed the last time. */
  readonly heard: ReadonlySignal<string>;
  /** It is about this person. */
  open(uid: string): void;
  write(text: string): void;
  keep(uid: string, as: "note" | "need" | "promise"): Promise<void>;
}

interface Dependencies {
  readonly request: typeof request;
  readonly status: StatusModel;
  /** Where text that is typed survives the page. */
  readonly unsaved: Pick<Storage, "getItem" | "setItem" | "removeItem">;
}

export function createAfterwards({ request: ask, status, unsaved }: Dependencies): AfterwardsModel {
  const heard = signal("");
  let waiting: WaitingText | null = null;
  const write = (text: string): void => {
    heard.value = text;
    waiting?.put(text);
  };
  return {
    heard,
    open(uid) {
      waiting = waitingText(heardFrom(uid), unsaved);
      heard.value = waiting.get();
    },
    write,
    async keep(uid, as) {
      const text = heard.value.trim();
      if (text === "") return;
      try {
        const { undoId } = await ask("act/heard", { uid, text, as });
        write("");
        const undoable = (said: string): void =>
          status.tell({
            text: said,
            undo: {
              label: words("undo"),
              run: () =>
                void ask("undo/apply", { undoId }).then(
                  () => {
                    write(text);
                    status.tell({ text: words("undone") });
                  },
                  (error: unknown) => undoable(failureWords(error)),
                ),
            },
          });
        undoable(words(`heard_${as}_kept`));
      } catch (error) {
        status.tell({ text: failureWords(error) });
      }
    },
  };
}
