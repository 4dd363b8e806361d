import { signal, type ReadonlySignal } from "@preact/signals";
import type { request } from "../../browser/messages";
import type { StoreHealth } from "../../protocol/safety";

/** Whether there is something to say about the store on a page that is about something else. */
export interface HealthModel {
  /** Null while all is well, or nothing is known yet. */
  readonly trouble: ReadonlySignal<Exclude<StoreHealth, "ok"> | null>;
  look(): Promise<void>;
}

export function createHealth({ request: ask }: { readonly request: typeof request }): HealthModel {
  const trouble = signal<Exclude<StoreHealth, "ok"> | null>(null);
  return {
    trouble,
    async look() {
      try {
        const { state } = await ask("store/health", { again: false });
        trouble.value = state === "ok" ? null : state;
      } catch {
        // The question was not answered: the page's own question says so.
      }
    },
  };
}
