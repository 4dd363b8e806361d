import { signal, type ReadonlySignal, type Signal } from "@preact/signals";
import type { request } from "../../browser/messages";
import type { PersonCard } from "../../protocol/views";
import { enterName, type Entered } from "../people/entering";

/** The search field, and the people it finds. */
export interface Finding {
  readonly query: Signal<string>;
  readonly found: ReadonlySignal<readonly PersonCard[]>;
  /** Somebody is about to be looked for. */
  prepare(): void;
  find(query: string): Promise<void>;
  /** Enter was pressed: whom it takes, or what there is to say; nothing where it was typed on meanwhile. */
  enter(without?: ReadonlySet<string>): Promise<Entered>;
  /** People by name, for a form of its own. */
  look(query: string): Promise<readonly PersonCard[]>;
  /** Somebody was chosen: the field is empty again. */
  clear(): void;
}

/** How many people a search shows at once. */
const foundLimit = 6;

/** @param keep told of every key, and of the empty field, before anything is asked */
export function createFinding(ask: typeof request, keep: (text: string) => void): Finding {
  const query = signal("");
  const found = signal<readonly PersonCard[]>([]);
  const look = async (text: string): Promise<readonly PersonCard[]> =>
    text.trim() === "" ? [] : ask("people/search", { query: text, limit: foundLimit });
  return {
    query,
    found,
    look,
    // Not ready: the first key takes longer.
    prepare: () => void ask("people/prepare", {}).catch(() => undefined),
    async find(text) {
      query.value = text;
      keep(text);
      const people = await look(text);
      // A slower answer to an earlier key must not replace this one's.
      if (query.value === text) found.value = people;
    },
    async enter(without = new Set()) {
      const text = query.value;
      const entered = await enterName({ text, seen: found.value, without, look });
      if (query.value !== text) return { take: null, say: null, people: null };
      if (entered.people) found.value = entered.people;
      return entered;
    },
    clear() {
      keep("");
      query.value = "";
      found.value = [];
    },
  };
}
