import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import styles from "./switch.module.css";

interface SwitchProps {
  /** The accessible name; it says what is so while the switch is on. */
  label: string;
  /** A sentence under it, read with it. */
  hint?: ComponentChildren;
  on: boolean;
  disabled?: boolean;
  /** Called in the click itself, before anything else: some questions to the browser need that. */
  onTurn: (on: boolean) => void;
}

/** On or off, at once. */
export function Switch({ label, hint, on, disabled = false, onTurn }: SwitchProps) {
  const id = useId();
  return (
    <div class={styles.switch}>
      <button
        type="button"
        role="switch"
        class={styles.button}
        aria-checked={on}
        aria-describedby={hint ? `${id}-hint` : undefined}
        disabled={disabled}
        onClick={() => onTurn(!on)}
      >
        <span class={styles.track} aria-hidden="true" />
        <span class={styles.label}>{label}</span>
      </button>
      {hint && (
        <p id={`${id}-hint`} class={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
