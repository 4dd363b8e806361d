import { signal, type ReadonlySignal } from "@preact/signals";
import { words } from "../../../browser/i18n";
import type { request } from "../../../browser/messages";
import type { Quiet } from "../../../core/ranking/quiet";
import type { Picked } from "../../people/person-picker-model";
import type { Outcomes } from "../outcomes";

/** What is not to be suggested for one person: kept as it is said. */
export interface QuietModel {
  /** Null until it was read. */
  readonly wish: ReadonlySignal<Quiet | null>;
  reload(): Promise<void>;
  pause(isPaused: boolean): Promise<void>;
  /** Suggest nothing on these topics, and on no others. */
  leaveOut(topics: readonly string[]): Promise<void>;
}

interface Dependencies {
  readonly request: typeof request;
  readonly outcomes: Outcomes;
  readonly whom: Picked;
}

export function createQuiet({ request: ask, outcomes, whom }: Dependencies): QuietModel {
  const wish = signal<Quiet | null>(null);
  const save = async (next: Quiet, said: string): Promise<void> => {
    const before = wish.value;
    // Shown at once: the next topic may be typed before the first is kept.
    wish.value = next;
    try {
      const { undoId } = await ask("quiet/save", { uid: whom.uid, ...next });
      outcomes.done(said, undoId);
    } catch (error) {
      wish.value = before;
      outcomes.failed(error);
    }
  };
  return {
    wish,

    async reload() {
      try {
        wish.value = await ask("quiet/show", { uid: whom.uid });
      } catch (error) {
        outcomes.failed(error);
      }
    },

    async pause(isPaused) {
      if (wish.value)
        await save({ ...wish.value, isPaused }, words(isPaused ? "quiet_paused" : "quiet_on", whom.label));
    },

    async leaveOut(topics) {
      if (wish.value) await save({ ...wish.value, topics: [...topics] }, words("quiet_kept", whom.label));
    },
  };
}
