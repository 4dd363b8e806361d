import { signal, type ReadonlySignal } from "@preact/signals";
import { words } from "../../../browser/i18n";
import type { request } from "../../../browser/messages";
import type { RestoreView, SnapshotView } from "../../../protocol/safety";
import { copyTimes } from "../../copy-times";
import { failureWords } from "../../failure-words";
import type { StatusModel } from "../../kit/status";
import { tellReplaced } from "./tell-replaced";
import { oneAtATime } from "../../kit/one-at-a-time";

/** The copies of everything that Goodturn makes by itself, and going back to one of them. */
export interface CopiesModel {
  /** Newest first; null where they cannot be read. */
  readonly copies: ReadonlySignal<readonly SnapshotView[] | null>;
  /** The copy that is looked at, and what going back to it would do; nothing is written before `confirm`. */
  readonly chosen: ReadonlySignal<{ readonly copy: SnapshotView; readonly plan: RestoreView } | null>;
  readonly busy: ReadonlySignal<boolean>;
  reload(): Promise<void>;
  look(copy: SnapshotView): Promise<void>;
  confirm(): Promise<void>;
  cancel(): void;
}

interface Dependencies {
  readonly request: typeof request;
  readonly status: StatusModel;
}

export function createCopies({ request: ask, status }: Dependencies): CopiesModel {
  const copies = signal<readonly SnapshotView[] | null>([]);
  const chosen = signal<{ copy: SnapshotView; plan: RestoreView } | null>(null);
  const busy = signal(false);

  const reload = async (): Promise<void> => {
    copies.value = await ask("store/snapshots", {}).catch(() => null);
  };

  const act = oneAtATime(busy, (error) => status.tell({ text: failureWords(error) }));

  const isGone = async (): Promise<void> => {
    chosen.value = null;
    await reload();
    status.tell({ text: words("recovery_copy_gone") });
  };

  return {
    copies,
    chosen,
    busy,
    reload,
    look: (copy) =>
      act(async () => {
        // What happened before is old news, and would lie over the preview.
        status.clear();
        const plan = await ask("store/snapshot", { snapshotId: copy.id });
        if (plan === null) await isGone();
        else chosen.value = { copy, plan };
      }),
    confirm: () =>
      act(async () => {
        const { copy } = chosen.value ?? {};
        if (!copy) return;
        const done = await ask("store/restore", { snapshotId: copy.id });
        if (done === null) return isGone();
        const time = copyTimes(copies.value ?? [])(copy);
        chosen.value = null;
        await reload();
        const text = words("recovery_went_back", time);
        tellReplaced(text, done, { request: ask, status, onReplaced: reload });
      }),
    cancel() {
      if (!busy.value) chosen.value = null;
    },
  };
}
