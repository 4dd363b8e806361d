import { signal, type ReadonlySignal } from "@preact/signals";
import { words } from "../../browser/i18n";
import type { request } from "../../browser/messages";
import { failureWords } from "../failure-words";
import type { StatusModel } from "../kit/status";

/** What came back from somebody: kept with one click, as a note, a need or a promise. */
export interface AfterwardsModel {
  readonly heard: ReadonlySignal<string>;
  write(text: string): void;
  keep(uid: string, as: "note" | "need" | "promise"): Promise<void>;
}

interface Dependencies {
  readonly request: typeof request;
  readonly status: StatusModel;
}

export function createAfterwards({ request: ask, status }: Dependencies): AfterwardsModel {
  const heard = signal("");
  return {
    heard,
    write: (text) => void (heard.value = text),
    async keep(uid, as) {
      const text = heard.value.trim();
      if (text === "") return;
      try {
        const { undoId } = await ask("act/heard", { uid, text, as });
        heard.value = "";
        status.tell({
          text: words(`heard_${as}_kept`),
          undo: {
            label: words("undo"),
            run: () =>
              void ask("undo/apply", { undoId }).then(() => {
                heard.value = text;
                status.tell({ text: words("undone") });
              }),
          },
        });
      } catch (error) {
        status.tell({ text: failureWords(error) });
      }
    },
  };
}
