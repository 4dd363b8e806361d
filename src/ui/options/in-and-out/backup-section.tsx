import { words } from "../../../browser/i18n";
import { Button } from "../../kit/button";
import type { BackupModel } from "./backup-model";
import styles from "./in-and-out.module.css";
import { RestoreField } from "./restore-field";

/** Everything as one file, and everything from one. */
export function BackupSection({ model }: { model: BackupModel }) {
  return (
    <section class={styles.section} aria-labelledby="backup-heading">
      <h2 id="backup-heading" class={styles.heading}>
        {words("backup_heading")}
      </h2>
      <p class={styles.soft}>{words("backup_what")}</p>
      <div class={styles.buttons}>
        <Button disabled={model.busy.value} onClick={() => void model.save()}>
          {words("backup_download")}
        </Button>
      </div>
      <RestoreField model={model} />
      <p class={styles.soft}>
        {words("backup_trouble")} <a href="../recovery/recovery.html">{words("recovery_link")}</a>
      </p>
    </section>
  );
}
