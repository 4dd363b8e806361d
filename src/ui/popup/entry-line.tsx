import { dated, listed } from "../../browser/i18n";
import type { EntryView } from "../../protocol/views";
import { entryWords } from "../entry-words";
import styles from "./popup.module.css";

/** One act of the journal in two lines. */
export function EntryLine({ entry }: { entry: EntryView }) {
  return (
    <li class={styles.entry}>
      <p dir="auto">{entryWords(entry.act, listed(entry.names))}</p>
      <p class={styles.soft}>
        <time dateTime={entry.at}>{dated(entry.at)}</time>
        {entry.page && <bdi> · {entry.page.title || entry.page.url}</bdi>}
      </p>
    </li>
  );
}
