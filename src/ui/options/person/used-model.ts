import { signal, type ReadonlySignal } from "@preact/signals";
import type { request } from "../../../browser/messages";
import type { UsedTexts } from "../../../core/contact/used-texts";

/** What people have in the fields of short texts already. */
export interface UsedModel {
  /** Null before it was read. */
  readonly texts: ReadonlySignal<UsedTexts | null>;
  reload(): Promise<void>;
}

export function createUsed({ request: ask }: { readonly request: typeof request }): UsedModel {
  const texts = signal<UsedTexts | null>(null);
  return {
    texts,
    async reload() {
      // Not known: everything can be typed all the same.
      texts.value = await ask("contacts/used", {}).catch(() => texts.value);
    },
  };
}
