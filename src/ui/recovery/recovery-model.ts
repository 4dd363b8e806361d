import { computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import { counted, words } from "../../browser/i18n";
import type { request } from "../../browser/messages";
import type { Sealing } from "../../core/formats/sealed-backup";
import type { Replaced, HealthView, SnapshotView } from "../../protocol/safety";
import { copyTimes } from "../copy-times";
import { failureWords } from "../failure-words";
import { createStatus, type StatusModel } from "../kit/status";
import { createBackup, type BackupModel } from "../options/in-and-out/backup-model";
import { tellReplaced } from "../options/in-and-out/tell-replaced";

/** What happened to the store, and every way out of it. */
export interface RecoveryModel {
  /** Null while it is being looked at. */
  readonly health: ReadonlySignal<HealthView | null>;
  /** The copies that can be gone back to, newest first; null where they cannot be read. */
  readonly copies: ReadonlySignal<readonly SnapshotView[] | null>;
  /** Words for the screen where not even the question was answered. */
  readonly failure: ReadonlySignal<string | null>;
  readonly status: StatusModel;
  readonly backup: BackupModel;
  readonly busy: ReadonlySignal<boolean>;
  /** What was typed to confirm a reset. */
  readonly word: Signal<string>;
  /** True once it is the right word. */
  readonly isMeant: ReadonlySignal<boolean>;
  look(): Promise<void>;
  /** Set aside what cannot be read, keep the rest. */
  repair(): Promise<void>;
  goBack(copy: SnapshotView): Promise<void>;
  /** What was lost is not missed: go on without it. */
  begin(): Promise<void>;
  reset(): Promise<void>;
  /** A backup was dropped on the page; alone, or the first of several files. */
  readonly drop: (file: File, isAlone: boolean) => void;
}

interface Dependencies {
  readonly request: typeof request;
  /** What opens a locked backup. */
  readonly sealing: Sealing;
  readonly download: (name: string, type: string, text: string) => void;
  /** The time now, ISO 8601 in UTC. */
  readonly now: () => string;
  /** Let go of typed text that is not in the store yet. */
  readonly forgetUnsaved: () => void;
}

export function createRecovery({
  request: ask,
  sealing,
  download,
  now,
  forgetUnsaved,
}: Dependencies): RecoveryModel {
  const health = signal<HealthView | null>(null);
  const copies = signal<readonly SnapshotView[] | null>([]);
  const failure = signal<string | null>(null);
  const status = createStatus();
  const busy = signal(false);
  const word = signal("");
  const isMeant = computed(() => plain(word.value) === plain(words("recovery_reset_word")));

  const look = async (): Promise<void> => {
    try {
      health.value = await ask("store/health", { again: true });
      failure.value = null;
    } catch (error) {
      failure.value = failureWords(error);
    }
    copies.value = await ask("store/snapshots", {}).catch(() => null);
  };

  /** One way out at a time; then how things are now, and then what was done, so that the two never disagree. */
  const act = async (work: () => Promise<() => void>): Promise<void> => {
    if (busy.value) return;
    busy.value = true;
    const tell = await work().catch((error: unknown) => () => status.tell({ text: failureWords(error) }));
    await look();
    busy.value = false;
    tell();
  };

  const told = (text: string, done: Replaced | null, otherwise: string) => (): void => {
    if (done === null) status.tell({ text: otherwise });
    else tellReplaced(text, done, { request: ask, status, onReplaced: look });
  };

  const backup = createBackup({
    request: ask,
    status,
    sealing,
    now,
    download,
    today: () => now().slice(0, 10),
    onReplaced: look,
  });

  return {
    health,
    copies,
    failure,
    status,
    busy,
    word,
    isMeant,
    look,
    backup,
    drop(file, isAlone) {
      void backup.offer(file).then(() => {
        if (!isAlone) status.tell({ text: words("options_dropped_first", file.name) });
      });
    },
    repair: () =>
      act(async () => {
        const { moved } = await ask("store/repair", {});
        return () => status.tell({ text: counted("recovery_repaired", moved) });
      }),
    goBack: (copy) =>
      act(async () => {
        const done = await ask("store/restore", { snapshotId: copy.id });
        return told(
          words("recovery_went_back", copyTimes(copies.value ?? [])(copy)),
          done,
          words("recovery_copy_gone"),
        );
      }),
    begin: () =>
      act(async () => {
        await ask("store/begin", {});
        return () => status.tell({ text: words("recovery_begun") });
      }),
    reset: () =>
      act(async () => {
        const done = await ask("store/reset", { word: word.value });
        if (done) {
          word.value = "";
          forgetUnsaved();
        }
        return told(words("recovery_reset_done"), done, words("recovery_reset_other_word"));
      }),
  };
}

const plain = (text: string): string => text.trim().toLocaleLowerCase();
