import { useMemo } from "preact/hooks";
import { counted, words } from "../../../browser/i18n";
import type { ContactRow } from "../../../core/contact/row";
import { commonest } from "../../../core/contact/used-texts";
import { Button } from "../../kit/button";
import { CheckField } from "../../kit/check-field";
import { CompletedField } from "../../kit/completed-field";
import { TextField } from "../../kit/field";
import { SelectField } from "../../kit/select-field";
import type { OptionsModel } from "../options-model";
import styles from "../filters.module.css";
import { orders } from "./contact-list";
import { countFilters, noFilter, type Filter } from "./filter";

/** Days without an act after which people are asked for. */
const silences = [30, 90, 180, 365] as const;

/** Who is looked for, who of them is shown, and in which order. */
export function SearchBar({ model: { list, book } }: { model: OptionsModel }) {
  const filter = list.filter.value;
  const inUse = countFilters(filter);
  const narrow = (change: Partial<Filter>): void => list.narrow(change);
  const rows = book.rows.value ?? [];
  return (
    <>
      <search>
        <TextField
          label={words("options_search_contacts")}
          type="search"
          data-search
          value={list.query.value}
          onText={(text) => list.search(text)}
        />
      </search>
      <details class={styles.filters}>
        <summary class={styles.summary}>
          {words("options_filter")}
          {inUse > 0 && <span class={styles.inUse}>{counted("options_filters", inUse)}</span>}
        </summary>
        <div class={styles.fields}>
          <Completed field="interest" rows={rows} filter={filter} onNarrow={narrow} />
          <Completed field="category" rows={rows} filter={filter} onNarrow={narrow} />
          <Completed field="organisation" rows={rows} filter={filter} onNarrow={narrow} />
          <SelectField
            label={words("options_filter_untouched")}
            options={[
              { value: "", label: words("options_untouched_any") },
              ...silences.map((days) => ({ value: String(days), label: words(`options_untouched_${days}`) })),
            ]}
            value={String(filter.untouchedFor ?? "")}
            onChoose={(days) => list.narrow({ untouchedFor: days === "" ? null : Number(days) })}
          />
          <SelectField
            label={words("options_order")}
            options={orders.map((order) => ({ value: order, label: words(`options_order_${order}`) }))}
            value={list.order.value}
            onChoose={(order) => list.sort(order)}
          />
          <div>
            <CheckField
              label={words("options_filter_unreachable")}
              checked={filter.isUnreachable}
              onCheck={(isUnreachable) => list.narrow({ isUnreachable })}
            />
            <CheckField
              label={words("options_filter_no_interests")}
              checked={filter.hasNoInterests}
              onCheck={(hasNoInterests) => list.narrow({ hasNoInterests })}
            />
          </div>
        </div>
        <Button look="quiet" disabled={inUse === 0} onClick={() => list.narrow(noFilter)}>
          {words("options_filter_none")}
        </Button>
      </details>
    </>
  );
}

const textsOf: Record<"interest" | "category" | "organisation", (row: ContactRow) => readonly string[]> = {
  interest: ({ interests }) => interests,
  category: ({ categories }) => categories,
  organisation: ({ org }) => [org],
};

interface CompletedProps {
  field: keyof typeof textsOf;
  rows: readonly ContactRow[];
  filter: Filter;
  onNarrow: (filter: Partial<Filter>) => void;
}

/** A text of the filter, completed from what is used already. */
function Completed({ field, rows, filter, onNarrow }: CompletedProps) {
  const completions = useMemo(() => commonest(rows, textsOf[field]), [rows, field]);
  return (
    <CompletedField
      label={words(`options_filter_${field}`)}
      completions={completions}
      value={filter[field]}
      onText={(text) => onNarrow({ [field]: text })}
    />
  );
}
