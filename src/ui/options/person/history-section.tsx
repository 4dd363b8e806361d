import { words } from "../../../browser/i18n";
import { Button } from "../../kit/button";
import { EntryItem } from "../journal/entry-item";
import type { HistoryModel } from "./history-model";
import styles from "./person.module.css";

/** What was done for this person and came from them, the last of it first. */
export function HistorySection({ model }: { model: HistoryModel }) {
  const entries = model.entries.value;
  if (entries === null) return null;
  const total = model.total.value;
  const isCut = entries.length < total;
  const canShowMore = isCut && !model.isFull.value;
  return (
    <section class={styles.section}>
      <h2 class={styles.heading}>{words("person_history")}</h2>
      {entries.length === 0 ? (
        <p class={styles.soft}>{words("person_history_none")}</p>
      ) : (
        <ol>
          {entries.map((entry) => (
            <EntryItem key={entry.id} entry={entry} />
          ))}
        </ol>
      )}
      {canShowMore && (
        <Button look="quiet" class={styles.more} onClick={() => void model.showAll()}>
          {words("person_history_all", String(total))}
        </Button>
      )}
      {isCut && !canShowMore && (
        <p class={styles.soft}>
          <a href="#journal">{words("person_history_rest")}</a>
        </p>
      )}
    </section>
  );
}
