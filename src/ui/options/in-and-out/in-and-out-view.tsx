import { useCallback } from "preact/hooks";
import { words } from "../../../browser/i18n";
import { useFilePaste } from "../../kit/file-paste";
import type { OptionsModel } from "../options-model";
import styles from "../options.module.css";
import { Title } from "../title";
import { BackupSection } from "./backup-section";
import { CopiesSection } from "./copies-section";
import { ExportSection } from "./export-section";
import { ImportSection } from "./import-section";

/** What comes in, and what goes out. */
export function InAndOutView({ model }: { model: OptionsModel }) {
  const takePasted = useCallback((file: File) => model.drop(file, true), [model]);
  useFilePaste(words("options_pasted_file"), takePasted);
  return (
    <div class={styles.view}>
      <Title text={words("options_data")} />
      <div class={styles.settings}>
        <ImportSection model={model.importing} firstFive={model.firstFive} />
        <ExportSection model={model.exporting} />
        <BackupSection model={model.backup} />
        <CopiesSection model={model.copies} />
        <p>
          {words("backup_trouble")} <a href="../recovery/recovery.html">{words("recovery_link")}</a>
        </p>
      </div>
    </div>
  );
}
