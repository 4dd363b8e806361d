import { words } from "../../../browser/i18n";
import { Button } from "../../kit/button";
import { TextField } from "../../kit/field";
import { Failed } from "../failed";
import { Title } from "../title";
import { EntryItem } from "./entry-item";
import type { Journal } from "./journal-model";
import styles from "./journal.module.css";

/** What was done for people, to read again. */
export function JournalView({ model }: { model: Journal }) {
  const entries = model.entries.value;
  const isEmpty = entries?.length === 0 && model.query.value.trim() === "";
  return (
    <div class={styles.view} aria-busy={entries === null && model.failure.value === null}>
      <Title text={words("options_journal")} />
      {!isEmpty && (
        <search>
          <TextField
            label={words("options_search_journal")}
            type="search"
            value={model.query.value}
            onText={(text) => void model.search(text)}
          />
        </search>
      )}
      {model.failure.value !== null ? (
        <Failed text={model.failure.value} retry={() => void model.reload()} />
      ) : entries === null ? (
        <p class={styles.soft}>{words("options_loading")}</p>
      ) : (
        <Entries model={model} isEmpty={isEmpty} />
      )}
    </div>
  );
}

function Entries({ model, isEmpty }: { model: Journal; isEmpty: boolean }) {
  const entries = model.entries.value ?? [];
  if (entries.length === 0) {
    return <p class={styles.note}>{words(isEmpty ? "options_journal_empty" : "options_journal_no_match")}</p>;
  }
  return (
    <>
      <ol class={styles.list}>
        {entries.map((entry) => (
          <EntryItem key={entry.id} entry={entry} />
        ))}
      </ol>
      {model.hasMore.value && (
        <Button onClick={() => void model.showMore()}>{words("options_show_more")}</Button>
      )}
    </>
  );
}
