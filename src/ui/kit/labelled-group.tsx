import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import styles from "./labelled-group.module.css";

interface LabelledGroupProps {
  /** What is chosen here. */
  label: string;
  /** A sentence on what the choice does. */
  hint?: ComponentChildren;
  /** Among other fields, the label is as small as theirs. */
  isField?: boolean;
  children: ComponentChildren;
}

/** Fields that answer one question, read out with it and with the sentence below it. */
export function LabelledGroup({ label, hint, isField = false, children }: LabelledGroupProps) {
  const id = useId();
  return (
    <fieldset class={styles.group} aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend class={isField ? styles.fieldLabel : styles.label}>{label}</legend>
      {hint && (
        <p id={`${id}-hint`} class={styles.hint}>
          {hint}
        </p>
      )}
      {children}
    </fieldset>
  );
}
