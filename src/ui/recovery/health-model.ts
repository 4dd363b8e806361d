import { signal, type ReadonlySignal } from "@preact/signals";
import type { request } from "../../browser/messages";
import type { HealthView, StoreHealth } from "../../protocol/safety";

/** Whether there is something to say about the store on a page that is about something else. */
export interface HealthModel {
  /** Null while all is well, or nothing is known yet. */
  readonly trouble: ReadonlySignal<Exclude<StoreHealth, "ok"> | null>;
  look(): Promise<void>;
}

interface Dependencies {
  readonly request: typeof request;
  /** What a page does about it by itself, besides the line; by default nothing. */
  readonly lead?: (found: HealthView) => void;
}

export function createHealth({ request: ask, lead }: Dependencies): HealthModel {
  const trouble = signal<Exclude<StoreHealth, "ok"> | null>(null);
  return {
    trouble,
    async look() {
      try {
        const found = await ask("store/health", { again: false });
        trouble.value = found.state === "ok" ? null : found.state;
        lead?.(found);
      } catch {
        // The question was not answered: the page's own question says so.
      }
    },
  };
}
