import { words } from "../../../browser/i18n";
import { TextField } from "../../kit/field";
import type { BackupModel } from "./backup-model";
import styles from "./in-and-out.module.css";

/** Longer than anybody types. */
const longest = 500;

/** A passphrase for the file, twice, since nobody can look it up later. Folded away: most keep their file plain. */
export function PassphraseFields({ model: { passphrase } }: { model: BackupModel }) {
  const [typed, again] = passphrase.value;
  return (
    <details>
      <summary class={styles.summary}>{words("backup_lock")}</summary>
      <div class={styles.section}>
        <p class={styles.soft}>{words("backup_lock_hint")}</p>
        <TextField
          label={words("backup_passphrase")}
          type="password"
          autocomplete="new-password"
          maxLength={longest}
          value={typed}
          onText={(text) => (passphrase.value = [text, again])}
        />
        <TextField
          label={words("backup_passphrase_again")}
          type="password"
          autocomplete="new-password"
          maxLength={longest}
          value={again}
          onText={(text) => (passphrase.value = [typed, text])}
        />
      </div>
    </details>
  );
}
