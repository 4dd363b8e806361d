import { signal, type ReadonlySignal } from "@preact/signals";
import type { request } from "../../../browser/messages";

/** When something was last done for whom. */
export interface Touched {
  /** By uid; nobody is in it before it was read. */
  readonly last: ReadonlySignal<Readonly<Record<string, string>>>;
  reload(): Promise<void>;
}

export function createTouched({ request: ask }: { readonly request: typeof request }): Touched {
  const last = signal<Readonly<Record<string, string>>>({});
  return {
    last,
    async reload() {
      // Not known: the list is there all the same, and says itself when the storage does not answer.
      last.value = await ask("contacts/touched", {}).catch(() => last.value);
    },
  };
}
