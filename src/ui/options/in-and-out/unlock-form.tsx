import { useEffect, useRef, useState } from "preact/hooks";
import { words } from "../../../browser/i18n";
import { Button } from "../../kit/button";
import { TextField } from "../../kit/field";
import type { BackupModel } from "./backup-model";
import styles from "./in-and-out.module.css";

/** The passphrase of a locked backup; as often as it takes. */
export function UnlockForm({ model }: { model: BackupModel }) {
  const [typed, setTyped] = useState("");
  const form = useRef<HTMLFormElement>(null);
  const goToField = (): void => form.current?.querySelector("input")?.focus();
  useEffect(goToField, []);
  return (
    <form
      ref={form}
      class={styles.preview}
      onSubmit={(event) => {
        event.preventDefault();
        // Still here afterwards: it was another passphrase, and the next try begins in the field.
        void model.unlock(typed).then(goToField);
      }}
    >
      <p>{words("backup_locked", model.fileName.value ?? "")}</p>
      <TextField
        label={words("backup_passphrase_of_file")}
        type="password"
        autocomplete="current-password"
        value={typed}
        onText={setTyped}
      />
      <div class={styles.buttons}>
        <Button look="primary" type="submit" disabled={model.busy.value}>
          {words("backup_unlock")}
        </Button>
        <Button look="quiet" disabled={model.busy.value} onClick={() => model.cancel()}>
          {words("options_leave_it")}
        </Button>
      </div>
    </form>
  );
}
