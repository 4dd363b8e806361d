import { signal, type ReadonlySignal, type Signal } from "@preact/signals";
import { words } from "../../../browser/i18n";
import type { request } from "../../../browser/messages";
import { backupLimits, type BackupCode } from "../../../core/formats/backup";
import {
  isSealed,
  openSealed,
  readSealed,
  sealBackup,
  type Sealing,
} from "../../../core/formats/sealed-backup";
import type { Refused, Replaced, RestoreView } from "../../../protocol/safety";
import { failureWords } from "../../failure-words";
import type { StatusModel } from "../../kit/status";
import { tellReplaced } from "./tell-replaced";
import { oneAtATime } from "../../kit/one-at-a-time";

/** Why nothing can be taken from a file. `unreachable`: the browser could not read it (moved, or its drive is gone). */
export type BackupRefusal = BackupCode | "unreachable" | "wrong-passphrase";

/** Everything into one file, and everything from one. */
export interface BackupModel {
  /** What the file is called; null before one was chosen. */
  readonly fileName: ReadonlySignal<string | null>;
  readonly refusal: ReadonlySignal<BackupRefusal | null>;
  /** What restoring would do; nothing is written before `confirm`. */
  readonly plan: ReadonlySignal<RestoreView | null>;
  readonly busy: ReadonlySignal<boolean>;
  /** The passphrase for the next file, typed twice; both empty: a file that anybody can read. */
  readonly passphrase: Signal<readonly [string, string]>;
  /** Whether the file that was chosen needs a passphrase first. */
  readonly isLocked: ReadonlySignal<boolean>;
  /** When a file was saved last, ISO 8601 in UTC; null where none was, or while that is not known. */
  readonly savedAt: ReadonlySignal<string | null>;
  /** Whether it is time for another. */
  readonly isDue: ReadonlySignal<boolean>;
  /** Look when a file was saved last. */
  lookWhen(): Promise<void>;
  /** Not now: nothing is said of it for a season. */
  later(): Promise<void>;
  save(): Promise<void>;
  unlock(passphrase: string): Promise<void>;
  offer(file: File): Promise<void>;
  confirm(): Promise<void>;
  cancel(): void;
}

interface Dependencies {
  readonly request: typeof request;
  readonly status: StatusModel;
  readonly sealing: Sealing;
  /** The time now, ISO 8601 in UTC. */
  readonly now: () => string;
  readonly download: (name: string, type: string, text: string) => void;
  /** The date of the file's name, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Everything was replaced: show it. */
  readonly onReplaced?: () => Promise<void>;
}

export function createBackup({
  request: ask,
  status,
  sealing,
  now,
  download,
  today,
  onReplaced,
}: Dependencies): BackupModel {
  const fileName = signal<string | null>(null);
  const refusal = signal<BackupRefusal | null>(null);
  const plan = signal<RestoreView | null>(null);
  const busy = signal(false);
  const passphrase = signal<readonly [string, string]>(["", ""]);
  const isLocked = signal(false);
  const savedAt = signal<string | null>(null);
  const isDue = signal(false);
  let text = "";
  let turn = 0;

  const clear = (): void => {
    turn += 1;
    text = "";
    fileName.value = null;
    refusal.value = null;
    plan.value = null;
    isLocked.value = false;
  };

  const act = oneAtATime(busy, (error) => status.tell({ text: failureWords(error) }));

  /** A line less to show is no reason for an error on screen. */
  const lookWhen = async (): Promise<void> => {
    const when = await ask("backup/due", {}).catch(() => null);
    if (when === null) return;
    savedAt.value = when.savedAt;
    isDue.value = when.isDue;
  };

  /** What restoring would do, or why it cannot be; null where a passphrase has to be known first. */
  const look = async (file: File): Promise<RestoreView | { refused: BackupRefusal } | null> => {
    // A sign takes one to four bytes, and most backups are plain letters.
    if (file.size > backupLimits.text * 2) return { refused: "too-large" };
    const read = await file.text().catch(() => null);
    if (read === null) return { refused: "unreachable" };
    text = read;
    if (!isSealed(read)) return preview();
    // Nobody types a passphrase to hear then that the file was cut off.
    const locked = readSealed(read);
    return locked.ok ? null : { refused: locked.code };
  };

  const preview = async (): Promise<RestoreView | { refused: BackupRefusal }> =>
    text.length > backupLimits.text ? { refused: "too-large" } : ask("backup/preview", { text });

  const show = (found: RestoreView | { refused: BackupRefusal }): void => {
    if ("refused" in found) refusal.value = found.refused;
    else plan.value = found;
  };

  return {
    fileName,
    refusal,
    plan,
    busy,
    passphrase,
    isLocked,
    savedAt,
    isDue,
    lookWhen,

    later: () =>
      act(async () => {
        await ask("backup/mark", { as: "later" });
        await lookWhen();
      }),

    save: () =>
      act(async () => {
        const [typed, again] = passphrase.value;
        if (typed !== again) return status.tell({ text: words("backup_passphrases_differ") });
        const backup = await ask("backup/print", {});
        const name = `goodturn-backup-${today()}.json`;
        const file = typed === "" ? backup.text : await sealBackup(backup.text, typed, now(), sealing);
        download(name, "application/json", file);
        passphrase.value = ["", ""];
        // The file is there, whether or not that could be noted (a store that is only read).
        await ask("backup/mark", { as: "saved" }).catch(() => null);
        await lookWhen();
        status.tell({ text: words(typed === "" ? "backup_saved" : "backup_saved_locked", name) });
      }),

    unlock: (typed) =>
      act(async () => {
        const mine = turn;
        const opened = await openSealed(text, typed, sealing);
        if (mine !== turn) return;
        refusal.value = opened.ok ? null : opened.code;
        // Another passphrase helps only where it was another one.
        isLocked.value = !opened.ok && opened.code === "wrong-passphrase";
        if (!opened.ok) return;
        text = opened.value;
        show(await preview());
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
        if (found === null) isLocked.value = true;
        else show(found);
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
