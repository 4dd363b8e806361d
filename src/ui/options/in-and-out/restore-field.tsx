import { useEffect, useRef } from "preact/hooks";
import { words } from "../../../browser/i18n";
import { FileField } from "../../kit/file-field";
import type { BackupModel, BackupRefusal } from "./backup-model";
import styles from "./in-and-out.module.css";
import { RestorePreview } from "./restore-preview";
import { UnlockForm } from "./unlock-form";

/** A backup from a file: choose it, see what it would do, agree. */
export function RestoreField({ model }: { model: BackupModel }) {
  const zone = useRef<HTMLDivElement>(null);
  const isAsking = model.plan.value !== null || model.isLocked.value;
  const wasAsking = useRef(isAsking);

  useEffect(() => {
    // The question with its buttons is gone: the focus goes back to where a restore begins.
    if (wasAsking.current && !isAsking) zone.current?.querySelector("input")?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);

  return (
    <>
      <div ref={zone}>
        <FileField
          label={words("backup_restore")}
          hint={words("backup_restore_hint")}
          accept=".json,application/json"
          onFile={(file) => void model.offer(file)}
        />
      </div>
      {model.refusal.value && (
        <p class={styles.refusal} role="alert">
          {refusalWords(model.refusal.value, model.fileName.value ?? "")}
        </p>
      )}
      {model.isLocked.value && <UnlockForm model={model} />}
      {model.plan.value && (
        <RestorePreview
          heading={words("backup_preview_heading", model.fileName.value ?? "")}
          plan={model.plan.value}
          goOn={words("backup_restore_this")}
          busy={model.busy.value}
          onConfirm={() => void model.confirm()}
          onCancel={() => model.cancel()}
        />
      )}
    </>
  );
}

/** What happened with the file, what is safe, and what to do now. */
function refusalWords(refusal: BackupRefusal, fileName: string): string {
  switch (refusal) {
    case "empty":
      return words("backup_refused_empty", fileName);
    case "too-large":
      return words("backup_refused_large", fileName);
    case "not-a-backup":
      return words("backup_refused_other", fileName);
    case "not-whole":
      return words("backup_refused_not_whole", fileName);
    case "newer":
      return words("backup_refused_newer", fileName);
    case "wrong-passphrase":
      return words("backup_refused_passphrase", fileName);
    case "unreachable":
      return words("backup_refused_unreachable", fileName);
  }
}
