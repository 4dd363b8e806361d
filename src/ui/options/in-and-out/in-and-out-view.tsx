import { words } from "../../../browser/i18n";
import type { OptionsModel } from "../options-model";
import styles from "../options.module.css";
import { Title } from "../title";
import { BackupSection } from "./backup-section";
import { ExportSection } from "./export-section";
import { ImportSection } from "./import-section";

/** What comes in, and what goes out. */
export function InAndOutView({ model }: { model: OptionsModel }) {
  return (
    <div class={styles.view}>
      <Title text={words("options_data")} />
      <div class={styles.settings}>
        <ImportSection model={model.importing} />
        <ExportSection model={model.exporting} />
        <BackupSection model={model.backup} />
      </div>
    </div>
  );
}
