import { words } from "../../browser/i18n";
import { Button } from "../kit/button";
import styles from "./form-end.module.css";

interface FormEndProps {
  /** What has to be mended first; null: nothing. */
  error: string | null;
  /** What the button that keeps it says. */
  save: string;
  busy: boolean;
  onCancel: () => void;
}

/** Where a form ends: what is wrong with it, and the two ways out. */
export function FormEnd({ error, save, busy, onCancel }: FormEndProps) {
  return (
    <>
      {error !== null && (
        <p role="alert" class={styles.error}>
          {error}
        </p>
      )}
      <div class={styles.buttons}>
        <Button look="primary" type="submit" disabled={busy}>
          {save}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {words("promise_cancel")}
        </Button>
      </div>
    </>
  );
}
