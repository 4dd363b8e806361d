import { signal, type ReadonlySignal } from "@preact/signals";
import type { request } from "../../browser/messages";
import type { PersonCard } from "../../protocol/views";

/** Looking for the second person of an introduction. */
export interface PairModel {
  readonly query: ReadonlySignal<string>;
  readonly found: ReadonlySignal<readonly PersonCard[]>;
  find(query: string): Promise<void>;
}

/** How many people a search shows at once. */
const foundLimit = 6;

export function createPair({ request: ask }: { readonly request: typeof request }): PairModel {
  const query = signal("");
  const found = signal<readonly PersonCard[]>([]);
  return {
    query,
    found,
    async find(text) {
      query.value = text;
      const people = text.trim() === "" ? [] : await ask("people/search", { query: text, limit: foundLimit });
      // A slower answer to an earlier key must not replace this one's.
      if (query.value === text) found.value = people;
    },
  };
}
