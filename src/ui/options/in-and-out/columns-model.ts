import { computed, signal, type ReadonlySignal } from "@preact/signals";
import type { ColumnMatch, TableSketch } from "../../../core/formats/csv/match-columns";
import type { Topic } from "../../../core/formats/csv/header-words";

/** A column of the table, as it is asked about. */
export interface ColumnView {
  /** Its header as written; empty where there is none. */
  readonly header: string;
  /** What stands in it first, without empty cells. */
  readonly samples: readonly string[];
  /** Null: it is passed over. */
  readonly topic: Topic | null;
}

/** What the columns of a table are about: guessed first, then as the user says. */
export interface ColumnsModel {
  readonly columns: ReadonlySignal<readonly ColumnView[]>;
  readonly isHeaded: ReadonlySignal<boolean>;
  readonly match: ReadonlySignal<ColumnMatch>;
  choose(at: number, topic: Topic | null): void;
  head(isHeaded: boolean): void;
}

/** Cells shown of each column. */
const samplesShown = 3;

export function createColumns({ first, rows, guess }: TableSketch): ColumnsModel {
  const match = signal<ColumnMatch>(guess);
  const isHeaded = computed(() => match.value.isHeaded);
  const columns = computed(() =>
    match.value.topics.map((topic, at) => {
      const header = first[at] ?? "";
      const cells = rows.map((row) => row[at] ?? "").filter((cell) => cell !== "");
      const all = isHeaded.value || header === "" ? cells : [header, ...cells];
      return { header: isHeaded.value ? header : "", samples: all.slice(0, samplesShown), topic };
    }),
  );
  return {
    columns,
    isHeaded,
    match,
    choose(at, topic) {
      const topics = match.value.topics.map((other, place) => (place === at ? topic : other));
      match.value = { ...match.value, topics };
    },
    head(next) {
      match.value = { ...match.value, isHeaded: next };
    },
  };
}
