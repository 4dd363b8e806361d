import { batch, computed, signal, type ReadonlySignal } from "@preact/signals";
import type { request } from "../../../browser/messages";
import type { IsoDate } from "../../../core/calendar/date";
import { readDue } from "../../../core/calendar/due-words";
import type { Recurrence } from "../../../core/calendar/recurrence";
import type { PromiseView } from "../../../protocol/promises";
import { createPersonPicker, type PersonPicker, type Picked } from "../../people/person-picker-model";

/** How often a promise may come again, as the screen offers it. */
export const repeats = {
  never: null,
  weekly: { every: 1, unit: "week" },
  fortnightly: { every: 2, unit: "week" },
  monthly: { every: 1, unit: "month" },
  quarterly: { every: 3, unit: "month" },
  yearly: { every: 1, unit: "year" },
} as const satisfies Record<string, Recurrence | null>;

export type Repeat = keyof typeof repeats;

/** "I said I would …, for …, by …": one promise being typed. */
export interface PromiseForm {
  /** The promise that is changed; null: a new one. */
  readonly id: string | null;
  /** The page that it is about; null: none. */
  readonly page: PromiseView["page"];
  readonly what: ReadonlySignal<string>;
  readonly people: PersonPicker;
  /** The day in the user's words. */
  readonly when: ReadonlySignal<string>;
  /** What they mean; null where they mean no day. */
  readonly due: ReadonlySignal<IsoDate | null>;
  readonly repeat: ReadonlySignal<Repeat>;
  /** What is missing, in words of the screen's; null while nothing is. */
  readonly error: ReadonlySignal<"promise_without_words" | "promise_without_day" | null>;
  typeWhat(text: string): void;
  typeWhen(text: string): void;
  choose(repeat: Repeat): void;
  /** What to keep; null where something is missing, which `error` then says. */
  settle(): Settled | null;
}

interface Settled {
  readonly what: string;
  readonly uids: string[];
  readonly due: IsoDate | null;
  readonly repeat: Recurrence | null;
}

interface Dependencies {
  readonly request: typeof request;
  readonly language: string;
  readonly today: IsoDate;
  /** The promise to change. */
  readonly promise?: PromiseView;
  /** To whom a new one is, to begin with. */
  readonly whom?: readonly Picked[];
  /** What it is about. */
  readonly page?: PromiseView["page"];
}

export function createPromiseForm({
  request: ask,
  language,
  today,
  promise,
  whom = [],
  page = null,
}: Dependencies): PromiseForm {
  const what = signal(promise?.what ?? "");
  // A day that is past stays, unless another is typed: `readDue` gives only days to come.
  const before = promise?.due ?? null;
  const when = signal(before ?? "");
  const due = computed(() => (when.value === before ? before : readDue(when.value, today, language)));
  const repeat = signal<Repeat>(promise ? repeatOf(promise.repeat) : "never");
  const error = signal<"promise_without_words" | "promise_without_day" | null>(null);
  const people = createPersonPicker({ request: ask });
  people.set(promise ? promise.uids.map((uid, place) => ({ uid, label: promise.names[place] ?? "" })) : whom);

  const type = (change: () => void): void =>
    batch(() => {
      change();
      error.value = null;
    });

  return {
    id: promise?.id ?? null,
    page,
    what,
    people,
    when,
    due,
    repeat,
    error,
    typeWhat: (text) => type(() => (what.value = text)),
    typeWhen: (text) => type(() => (when.value = text)),
    choose: (next) => type(() => (repeat.value = next)),
    settle() {
      if (what.value.trim() === "") error.value = "promise_without_words";
      else if (due.value === null && (when.value.trim() !== "" || repeat.value !== "never"))
        error.value = "promise_without_day";
      else {
        const uids = people.picked.value.map(({ uid }) => uid);
        return { what: what.value, uids, due: due.value, repeat: repeats[repeat.value] };
      }
      return null;
    },
  };
}

/** The choice that stands for a rule; what the screen does not offer is shown as the nearest that it does. */
export function repeatOf(rule: Recurrence | null): Repeat {
  if (rule === null) return "never";
  const found = (Object.keys(repeats) as Repeat[]).find((name) => {
    const one = repeats[name];
    return one !== null && one.every === rule.every && one.unit === rule.unit;
  });
  return found ?? (rule.unit === "year" ? "yearly" : rule.unit === "month" ? "monthly" : "weekly");
}
