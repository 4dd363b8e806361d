import { useId } from "preact/hooks";
import styles from "./select-field.module.css";

interface SelectFieldProps<Value extends string> {
  label: string;
  /** The accessible name where it says more than the label, with which it begins. */
  name?: string;
  /** A sentence under it, read with it. */
  hint?: string;
  /** The label is there for assistive technology only, because the place says what the field is. */
  bare?: boolean;
  options: readonly { readonly value: Value; readonly label: string }[];
  value: Value;
  onChoose: (value: Value) => void;
}

/** One of several, where the others need not be in sight. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, name, hint, bare = false, options, value, onChoose } = props;
  const id = useId();
  return (
    <div class={bare ? `${styles.field} ${styles.bare}` : styles.field}>
      <label class={styles.label} for={id}>
        {label}
      </label>
      <select
        id={id}
        class={styles.select}
        aria-label={name}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => {
          const chosen = options[event.currentTarget.selectedIndex];
          if (chosen) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
      {hint && (
        <p id={`${id}-hint`} class={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
