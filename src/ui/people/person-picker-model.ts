import { signal, type ReadonlySignal } from "@preact/signals";
import type { request } from "../../browser/messages";
import { words } from "../../browser/i18n";
import type { PersonCard } from "../../protocol/views";
import { enterName } from "./entering";

/** Somebody chosen: what is shown, and who it is. */
export type Picked = Pick<PersonCard, "uid" | "label">;

/** Choosing one or several of the contacts by typing their names. */
export interface PersonPicker {
  readonly picked: ReadonlySignal<readonly Picked[]>;
  readonly query: ReadonlySignal<string>;
  /** Those who are called so and not chosen yet, best first. */
  readonly found: ReadonlySignal<readonly PersonCard[]>;
  /** Why nobody is offered or was chosen, in words; null while there is nothing to say. */
  readonly said: ReadonlySignal<string | null>;
  /** Somebody is about to be looked for. */
  prepare(): void;
  search(query: string): Promise<void>;
  /** Enter was pressed: whom it chooses, null where that is nobody. They are not picked yet. */
  enter(): Promise<PersonCard | null>;
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
  const said = signal<string | null>(null);
  let latest = 0;

  const clear = (): void => {
    latest += 1;
    query.value = "";
    found.value = [];
    said.value = null;
  };
  const look = (text: string): Promise<readonly PersonCard[]> =>
    ask("people/search", { query: text.slice(0, 200), limit });
  const chosen = (): ReadonlySet<string> => new Set(picked.value.map(({ uid }) => uid));

  return {
    picked,
    query,
    found,
    said,
    // Not ready: the first key takes longer.
    prepare: () => void ask("people/prepare", {}).catch(() => undefined),
    async search(text) {
      query.value = text;
      said.value = null;
      const turn = ++latest;
      if (text.trim() === "") {
        found.value = [];
        return;
      }
      // A worker that was just stopped: the next key asks again, and Enter says so.
      const people = await look(text).catch(() => null);
      if (turn !== latest) return;
      found.value = (people ?? []).filter(({ uid }) => !chosen().has(uid));
      if (people?.length === 0) said.value = words("popup_no_match");
    },
    async enter() {
      const text = query.value;
      if (text.trim() === "") return null;
      const turn = ++latest;
      const entered = await enterName({ text, seen: found.value, without: chosen(), look });
      // Typed on meanwhile: it is about another name now.
      if (turn !== latest) return null;
      if (entered.people) found.value = entered.people;
      said.value = entered.say;
      return entered.take;
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
