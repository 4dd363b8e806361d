import { counted, words } from "../../../browser/i18n";
import { actIds } from "../../../core/act/act";
import { countSifts, everyEntry, type Sift } from "../../../core/journal/sift";
import { actWords } from "../../act-words";
import { Button } from "../../kit/button";
import { TextField } from "../../kit/field";
import { SelectField } from "../../kit/select-field";
import { PersonPicker } from "../../people/person-picker";
import styles from "../filters.module.css";
import type { Journal } from "./journal-model";

/** Which entries are shown: words that are looked for, and on demand what, with whom and when. */
export function JournalFilter({ model }: { model: Journal }) {
  const sift = model.sift.value;
  const inUse = countSifts(sift);
  const narrow = (change: Partial<Sift>): void => void model.narrow(change);
  const kinds = [
    { value: "everything", label: words("journal_kind_everything") },
    { value: "given", label: words("journal_kind_given") },
    { value: "received", label: words("journal_kind_received") },
    ...actIds.map((id) => ({ value: id, label: actWords(id) })),
    { value: "talked", label: words("journal_kind_talked") },
    { value: "review", label: words("journal_kind_review") },
  ] as const;
  return (
    <>
      <search>
        <TextField
          label={words("options_search_journal")}
          type="search"
          value={sift.query}
          onText={(query) => narrow({ query })}
        />
      </search>
      <details class={styles.filters}>
        <summary class={styles.summary}>
          {words("journal_filter")}
          {inUse > 0 && <span class={styles.inUse}>{counted("options_filters", inUse)}</span>}
        </summary>
        <div class={styles.fields}>
          <SelectField
            label={words("journal_filter_kind")}
            options={kinds}
            value={sift.kind ?? "everything"}
            onChoose={(kind) => narrow({ kind: kind === "everything" ? null : kind })}
          />
          <PersonPicker model={model.person} label={words("journal_filter_person")} />
          <TextField
            label={words("journal_from")}
            type="date"
            value={sift.from ?? ""}
            onText={(from) => narrow({ from: from || null })}
          />
          <TextField
            label={words("journal_to")}
            type="date"
            value={sift.to ?? ""}
            onText={(to) => narrow({ to: to || null })}
          />
        </div>
        <Button
          look="quiet"
          disabled={inUse === 0}
          onClick={() => {
            model.person.set([]);
            narrow({ ...everyEntry, query: sift.query });
          }}
        >
          {words("journal_filter_none")}
        </Button>
      </details>
    </>
  );
}
