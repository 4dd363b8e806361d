import { signal, type ReadonlySignal } from "@preact/signals";
import { words } from "../../../browser/i18n";
import type { request } from "../../../browser/messages";
import { backupLimits, type BackupCode } from "../../../core/formats/backup";
import type { Refused, Replaced, RestoreView } from "../../../protocol/safety";
import { failureWords } from "../../failure-words";
import type { StatusModel } from "../../kit/status";
import { tellReplaced } from "./tell-replaced";

/** Why nothing can be taken from a file. `unreachable`: the browser could not read it (moved, or its drive is gone). */
export type BackupRefusal = BackupCode | "unreachable";

/** Everything into one file, and everything from one. */
export interface BackupModel {
  /** What the file is called; null before one was chosen. */
  readonly fileName: ReadonlySignal<string | null>;
  readonly refusal: ReadonlySignal<BackupRefusal | null>;
  /** What restoring would do; nothing is written before `confirm`. */
  readonly plan: ReadonlySignal<RestoreView | null>;
  readonly busy: ReadonlySignal<boolean>;
  save(): Promise<void>;
  offer(file: File): Promise<void>;
  confirm(): Promise<void>;
  cancel(): void;
}

interface Dependencies {
  readonly request: typeof request;
  readonly status: StatusModel;
  readonly download: (name: string, type: string, text: string) => void;
  /** The date of the file's name, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Everything was replaced: show it. */
  readonly onReplaced?: () => Promise<void>;
}

export function createBackup({
  request: ask,
  status,
  download,
  today,
  onReplaced,
}: Dependencies): BackupModel {
  const fileName = signal<string | null>(null);
  const refusal = signal<BackupRefusal | null>(null);
  const plan = signal<RestoreView | null>(null);
  const busy = signal(false);
  let text = "";
  let turn = 0;

  const clear = (): void => {
    turn += 1;
    text = "";
    fileName.value = null;
    refusal.value = null;
    plan.value = null;
  };

  /** One thing at a time; what goes wrong is said in the status. */
  const act = async (work: () => Promise<void>): Promise<void> => {
    if (busy.value) return;
    busy.value = true;
    try {
      await work();
    } catch (error) {
      status.tell({ text: failureWords(error) });
    } finally {
      busy.value = false;
    }
  };

  const look = async (file: File): Promise<RestoreView | { refused: BackupRefusal }> => {
    // A sign takes one to four bytes, and most backups are plain letters.
    if (file.size > backupLimits.text * 2) return { refused: "too-large" };
    const read = await file.text().catch(() => null);
    if (read === null) return { refused: "unreachable" };
    if (read.length > backupLimits.text) return { refused: "too-large" };
    text = read;
    return ask("backup/preview", { text });
  };

  return {
    fileName,
    refusal,
    plan,
    busy,

    save: () =>
      act(async () => {
        const backup = await ask("backup/print", {});
        const name = `goodturn-backup-${today()}.json`;
        download(name, "application/json", backup.text);
        status.tell({ text: words("backup_saved", name) });
      }),

    offer: (file) =>
      act(async () => {
        clear();
        // What happened before is old news, and would lie over the preview.
        status.clear();
        const mine = turn;
        fileName.value = file.name;
        const found = await look(file);
        if (mine !== turn) return;
        if ("refused" in found) refusal.value = found.refused;
        else plan.value = found;
      }),

    confirm: () =>
      act(async () => {
        if (plan.value === null) return;
        const done: Replaced | Refused = await ask("backup/restore", { text });
        if ("refused" in done) {
          refusal.value = done.refused;
          return;
        }
        clear();
        await onReplaced?.();
        tellReplaced(words("backup_restored"), done, { request: ask, status, onReplaced });
      }),

    cancel: clear,
  };
}
