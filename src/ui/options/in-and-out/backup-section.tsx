import { useEffect } from "preact/hooks";
import { dated, words } from "../../../browser/i18n";
import { Button } from "../../kit/button";
import type { BackupModel } from "./backup-model";
import { PassphraseFields } from "./passphrase-fields";
import styles from "./in-and-out.module.css";
import { RestoreField } from "./restore-field";

/** Everything as one file, and everything from one. */
export function BackupSection({ model }: { model: BackupModel }) {
  useEffect(() => void model.lookWhen(), [model]);
  return (
    <section class={styles.section} aria-labelledby="backup-heading">
      <h2 id="backup-heading" class={styles.heading}>
        {words("backup_heading")}
      </h2>
      <p class={styles.soft}>{words("backup_what")}</p>
      <PassphraseFields model={model} />
      <div class={styles.buttons}>
        <Button disabled={model.busy.value} onClick={() => void model.save()}>
          {words("backup_download")}
        </Button>
        <p class={styles.soft}>
          {model.savedAt.value === null
            ? words("backup_never")
            : words("backup_last", dated(model.savedAt.value))}
        </p>
      </div>
      <RestoreField model={model} />
    </section>
  );
}
