import styles from "./charts.module.css";

interface ChartTableProps {
  /** What opens the table. */
  readonly summary: string;
  /** What the table is of. */
  readonly caption: string;
  readonly headers: readonly string[];
  /** The first cell of each names it. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** The numbers of a chart as a table: its text for whoever cannot see it, or wants to read them. */
export function ChartTable({ summary, caption, headers, rows }: ChartTableProps) {
  return (
    <details class={styles.details}>
      <summary class={styles.summary}>{summary}</summary>
      <table class={styles.table}>
        <caption class={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {headers.map((header) => (
              <th key={header} scope="col">
                <bdi>{header}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...values]) => (
            <tr key={name}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              {values.map((value, at) => (
                <td key={headers[at + 1]}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
