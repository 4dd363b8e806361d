import { useEffect } from "preact/hooks";
import { words } from "../../../browser/i18n";
import { Button } from "../../kit/button";
import styles from "./backup-line.module.css";
import type { BackupModel } from "./backup-model";

/** Four times a year at most, on Today: that what was done here is nowhere else, and the file that keeps it. */
export function BackupLine({ model }: { model: BackupModel }) {
  useEffect(() => void model.lookWhen(), [model]);
  if (!model.isDue.value) return null;
  return (
    <aside class={styles.line} aria-label={words("backup_line_label")}>
      <p>{words("backup_line")}</p>
      <div class={styles.buttons}>
        <Button disabled={model.busy.value} onClick={() => void model.save()}>
          {words("backup_line_save")}
        </Button>
        <Button look="quiet" disabled={model.busy.value} onClick={() => void model.later()}>
          {words("backup_line_later")}
        </Button>
      </div>
    </aside>
  );
}
