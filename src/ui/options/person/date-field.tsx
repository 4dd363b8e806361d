import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { dateOrder, months, words, type MessageKey } from "../../../browser/i18n";
import type { DateParts } from "../../../core/calendar/date-parts";
import { TextField } from "../../kit/field";
import { SelectField } from "../../kit/select-field";
import styles from "./dates.module.css";
import { Mend } from "./mend";

interface DateFieldProps {
  /** What day it is. */
  legend: string;
  value: DateParts;
  error?: MessageKey | undefined;
  /** A sentence under it where nothing is wrong. */
  hint?: string;
  onDate: (date: DateParts) => void;
  /** What stands above the parts, within their frame. */
  children?: ComponentChildren;
}

/** A day that comes every year: day and month, and the year where it is known, in the order of the language. */
export function DateField({ legend, value, error, hint, onDate, children }: DateFieldProps) {
  const id = useId();
  const told = error ? <Mend text={words(error)} /> : hint;
  return (
    <fieldset class={styles.date} aria-describedby={told ? id : undefined}>
      <legend class={styles.legend}>{legend}</legend>
      {children}
      <div class={styles.parts}>
        {dateOrder().map((part) =>
          part === "month" ? (
            <SelectField
              key={part}
              label={words("options_date_month")}
              name={words("options_date_of", words("options_date_month"), legend)}
              options={[
                { value: "", label: "–" },
                ...months().map((label, at) => ({ value: String(at + 1), label })),
              ]}
              value={value.month}
              onChoose={(month) => onDate({ ...value, month })}
            />
          ) : (
            <TextField
              key={part}
              label={words(`options_date_${part}`)}
              aria-label={words("options_date_of", words(`options_date_${part}`), legend)}
              inputMode="numeric"
              maxLength={part === "day" ? 2 : 4}
              aria-invalid={error ? "true" : undefined}
              value={value[part]}
              onText={(text) => onDate({ ...value, [part]: text })}
            />
          ),
        )}
      </div>
      {told && (
        <p id={id} class={styles.hint}>
          {told}
        </p>
      )}
    </fieldset>
  );
}
