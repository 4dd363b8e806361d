import { signal, type ReadonlySignal } from "@preact/signals";
import type { request } from "../../browser/messages";
import type { PersonCard } from "../../protocol/views";

/** Somebody chosen: what is shown, and who it is. */
export type Picked = Pick<PersonCard, "uid" | "label">;

/** Choosing one or several of the contacts by typing their names. */
export interface PersonPicker {
  readonly picked: ReadonlySignal<readonly Picked[]>;
  readonly query: ReadonlySignal<string>;
  /** Those who are called so and not chosen yet, best first. */
  readonly found: ReadonlySignal<readonly PersonCard[]>;
  /** Somebody is about to be looked for. */
  prepare(): void;
  search(query: string): Promise<void>;
  pick(person: Picked): void;
  drop(uid: string): void;
  /** Begin with these. */
  set(people: readonly Picked[]): void;
}

/** How many are offered at a time. */
const limit = 6;

export function createPersonPicker({ request: ask }: { request: typeof request }): PersonPicker {
  const picked = signal<readonly Picked[]>([]);
  const query = signal("");
  const found = signal<readonly PersonCard[]>([]);
  let latest = 0;

  const clear = (): void => {
    latest += 1;
    query.value = "";
    found.value = [];
  };

  return {
    picked,
    query,
    found,
    // Not ready: the first key takes longer.
    prepare: () => void ask("people/prepare", {}).catch(() => undefined),
    async search(text) {
      query.value = text;
      const turn = ++latest;
      if (text.trim() === "") {
        found.value = [];
        return;
      }
      // A worker that was just stopped: the next key asks again.
      const people = await ask("people/search", { query: text.slice(0, 200), limit }).catch(() => []);
      if (turn !== latest) return;
      const have = new Set(picked.value.map(({ uid }) => uid));
      found.value = people.filter(({ uid }) => !have.has(uid));
    },
    pick(person) {
      picked.value = [...picked.value.filter(({ uid }) => uid !== person.uid), person];
      clear();
    },
    drop(uid) {
      picked.value = picked.value.filter((one) => one.uid !== uid);
    },
    set(people) {
      picked.value = people;
      clear();
    },
  };
}
