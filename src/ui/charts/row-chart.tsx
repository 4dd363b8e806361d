import styles from "./charts.module.css";

export interface Row {
  readonly label: string;
  readonly value: number;
}

/** Numbers of named things as bars, one below the other, each with its name and its number: they are read as they stand. */
export function RowChart({ rows }: { rows: readonly Row[] }) {
  const most = Math.max(1, ...rows.map(({ value }) => value));
  return (
    <div class={styles.rows} aria-hidden="true">
      {rows.map(({ label, value }) => (
        <div key={label} class={styles.row}>
          <span class={styles.name}>
            <bdi>{label}</bdi>
          </span>
          <svg class={styles.track} viewBox="0 0 100 10" preserveAspectRatio="none" focusable="false">
            <rect class={styles.bar} width={(value / most) * 100} height="10" />
          </svg>
          <span class={styles.value}>{value}</span>
        </div>
      ))}
    </div>
  );
}
