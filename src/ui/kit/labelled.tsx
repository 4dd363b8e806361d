import type { ComponentChildren } from "preact";
import styles from "./field.module.css";

/** What every field has around it. */
export interface Labelled {
  /** The accessible name, shown above the field. */
  label: string;
  /** A sentence under it, read with it. */
  hint?: ComponentChildren;
  /** The label is there for assistive technology only, because the place says what the field is. */
  bare?: boolean;
}

/** The label above a field and the sentence under it; the field itself has this `id`, and `hintId` as its description. */
export function LabelledField({
  id,
  label,
  hint,
  bare,
  children,
}: Labelled & { id: string; children: ComponentChildren }) {
  return (
    <div class={bare ? `${styles.field} ${styles.bare}` : styles.field}>
      <label class={styles.label} for={id}>
        {label}
      </label>
      {children}
      {hint && (
        <p id={`${id}-hint`} class={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** The id of the sentence under the field, where there is one: for `aria-describedby`. */
export const hintId = (id: string, hint: ComponentChildren): string | undefined =>
  hint ? `${id}-hint` : undefined;
