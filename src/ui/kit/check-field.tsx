import { useId } from "preact/hooks";
import styles from "./check-field.module.css";

interface CheckFieldProps {
  label: string;
  checked: boolean;
  onCheck: (checked: boolean) => void;
}

/** Yes or no, as one of several things that are asked for together. */
export function CheckField({ label, checked, onCheck }: CheckFieldProps) {
  const id = useId();
  return (
    <div class={styles.field}>
      <input
        id={id}
        type="checkbox"
        class={styles.box}
        checked={checked}
        onChange={(event) => onCheck(event.currentTarget.checked)}
      />
      <label class={styles.label} for={id}>
        {label}
      </label>
    </div>
  );
}
