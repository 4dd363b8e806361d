import styles from "./charts.module.css";
import { givesWay, isLabelled, roundedUp } from "./scale";

export interface Column {
  /** Short, under the column; no two alike. */
  readonly label: string;
  readonly value: number;
}

interface ColumnChartProps {
  readonly columns: readonly Column[];
  /** The number that fills the height; several charts beside each other share one. Default: fits these. */
  readonly top?: number;
  /** How many labels have room. */
  readonly labels?: number;
}

/** The letters of a label of which as many as are wanted have room even in a narrow window: the name of a month. */
const short = 4;

/** The share of its place that a column fills. */
const filled = 0.76;

/**
 * Numbers over time as columns of one colour: height alone tells, so no eye has to tell colours apart. Columns are drawn as
 * wide as there is room, letters keep their size. It is a drawing of the table that stands below it, and left out for
 * assistive technology.
 */
export function ColumnChart({
  columns,
  top = roundedUp(columns.map(({ value }) => value)),
  labels = 6,
}: ColumnChartProps) {
  const areLong = columns.some(({ label }) => label.length > short);
  const classOf = (at: number): string | undefined =>
    areLong && givesWay(at, columns.length, labels) ? styles.givesWay : undefined;
  return (
    <div class={styles.chart} aria-hidden="true">
      <span class={styles.scale}>
        <span>{top}</span>
        <span>0</span>
      </span>
      <svg
        class={styles.columns}
        viewBox={`0 0 ${columns.length} 1`}
        preserveAspectRatio="none"
        focusable="false"
      >
        {columns.map(({ label, value }, at) => (
          <rect
            key={label}
            class={styles.bar}
            x={at + (1 - filled) / 2}
            y={1 - value / top}
            width={filled}
            height={value / top}
          />
        ))}
      </svg>
      <span
        class={styles.labels}
        style={{ gridTemplateColumns: `repeat(${columns.length}, minmax(0, 1fr))` }}
      >
        {columns.map(({ label }, at) => (
          <span key={label} class={classOf(at)}>
            {isLabelled(at, columns.length, labels) && label}
          </span>
        ))}
      </span>
    </div>
  );
}
