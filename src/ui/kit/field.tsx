import type { ComponentChildren, InputHTMLAttributes, TextareaHTMLAttributes } from "preact";
import { useId } from "preact/hooks";
import styles from "./field.module.css";

interface Labelled {
  /** The accessible name, shown above the field. */
  label: string;
  /** A sentence under it, read with it. */
  hint?: ComponentChildren;
  /** The label is there for assistive technology only, because the place says what the field is. */
  bare?: boolean;
  /** What was typed, at every key. */
  onText: (text: string) => void;
}

/** One line of text. */
export function TextField({ label, hint, bare, onText, ...rest }: Labelled & InputHTMLAttributes) {
  const id = useId();
  return (
    <div class={bare ? `${styles.field} ${styles.bare}` : styles.field}>
      <label class={styles.label} for={id}>
        {label}
      </label>
      <input
        id={id}
        class={styles.input}
        autocomplete="off"
        aria-describedby={hint ? `${id}-hint` : undefined}
        onInput={(event) => onText(event.currentTarget.value)}
        {...rest}
      />
      {hint && (
        <p id={`${id}-hint`} class={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** Several lines of text; it grows with what is typed. */
export function TextArea({ label, hint, bare, onText, ...rest }: Labelled & TextareaHTMLAttributes) {
  const id = useId();
  return (
    <div class={bare ? `${styles.field} ${styles.bare}` : styles.field}>
      <label class={styles.label} for={id}>
        {label}
      </label>
      <textarea
        id={id}
        class={styles.input}
        dir="auto"
        aria-describedby={hint ? `${id}-hint` : undefined}
        onInput={(event) => onText(event.currentTarget.value)}
        {...rest}
      />
      {hint && (
        <p id={`${id}-hint`} class={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
