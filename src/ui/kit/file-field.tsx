import { useId } from "preact/hooks";
import styles from "./file-field.module.css";

interface FileFieldProps {
  label: string;
  /** A sentence under it, read with it. */
  hint?: string;
  /** As the `accept` of an input: a help in the browser's dialog, no promise. */
  accept?: string;
  onFile: (file: File) => void;
}

/** Choose a file. The same file can be chosen again. */
export function FileField({ label, hint, accept, onFile }: FileFieldProps) {
  const id = useId();
  return (
    <div class={styles.zone}>
      <label class={styles.label} for={id}>
        {label}
      </label>
      <input
        id={id}
        type="file"
        class={styles.input}
        accept={accept}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
          event.currentTarget.value = "";
        }}
      />
      {hint && (
        <p id={`${id}-hint`} class={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
