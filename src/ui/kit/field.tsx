import type { InputHTMLAttributes, TextareaHTMLAttributes } from "preact";
import { useId } from "preact/hooks";
import styles from "./field.module.css";
import { hintId, LabelledField, type Labelled } from "./labelled";

interface Typed extends Labelled {
  /** What was typed, at every key. */
  onText: (text: string) => void;
}

/** One line of text. */
export function TextField({ label, hint, bare = false, onText, ...rest }: Typed & InputHTMLAttributes) {
  const id = useId();
  return (
    <LabelledField id={id} label={label} hint={hint} bare={bare}>
      <input
        id={id}
        class={styles.input}
        autocomplete="off"
        aria-describedby={hintId(id, hint)}
        onInput={(event) => onText(event.currentTarget.value)}
        {...rest}
      />
    </LabelledField>
  );
}

/** Several lines of text; it grows with what is typed. */
export function TextArea({ label, hint, bare = false, onText, ...rest }: Typed & TextareaHTMLAttributes) {
  const id = useId();
  return (
    <LabelledField id={id} label={label} hint={hint} bare={bare}>
      <textarea
        id={id}
        class={styles.input}
        dir="auto"
        aria-describedby={hintId(id, hint)}
        onInput={(event) => onText(event.currentTarget.value)}
        {...rest}
      />
    </LabelledField>
  );
}
