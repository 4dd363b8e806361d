import { computed, signal, type ReadonlySignal } from "@preact/signals";

/** A draft that an application was to take: nobody can see from here whether one did, so the words can be copied as well. */
export interface Unseen {
  readonly mayBeUnseen: ReadonlySignal<boolean>;
  copyUnseen(): Promise<void>;
}

interface Dependencies {
  readonly copy: (text: string) => Promise<void>;
  /** Run one action at a time; what goes wrong is told. */
  readonly act: (work: () => Promise<void>) => Promise<void>;
}

export function createUnseen({ copy, act }: Dependencies): {
  readonly model: Unseen;
  /** @param copied tells that the words are on the clipboard now */
  show(text: string, copied: () => void): void;
  clear(): void;
} {
  const unseen = signal<{ readonly text: string; readonly copied: () => void } | null>(null);
  return {
    show: (text, copied) => void (unseen.value = { text, copied }),
    clear: () => void (unseen.value = null),
    model: {
      mayBeUnseen: computed(() => unseen.value !== null),
      copyUnseen: () =>
        act(async () => {
          if (unseen.value === null) return;
          await copy(unseen.value.text);
          unseen.value.copied();
        }),
    },
  };
}
