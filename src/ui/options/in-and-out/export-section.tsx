import { counted, words } from "../../../browser/i18n";
import { Button } from "../../kit/button";
import { ChoiceGroup } from "../../kit/choice-group";
import styles from "./in-and-out.module.css";
import { exportFormats, type ExportModel } from "./export-model";

/** All contacts as a file: which kind, and what that kind does not hold. */
export function ExportSection({ model }: { model: ExportModel }) {
  const count = model.count.value;
  return (
    <section class={styles.section} aria-labelledby="export-heading">
      <h2 id="export-heading" class={styles.heading}>
        {words("options_export_heading")}
      </h2>
      <ChoiceGroup
        label={words("options_export_format")}
        value={model.format.value}
        choices={exportFormats.map((format) => ({
          value: format,
          label: words(`options_export_${format}`),
          hint: words(`options_export_${format}_for`),
        }))}
        onChoose={(format) => (model.format.value = format)}
      />
      <p class={styles.soft}>{words(`options_export_${model.format.value}_limits`)}</p>
      <p class={styles.soft}>{words("options_export_rest")}</p>
      <div class={styles.buttons}>
        <Button disabled={count === 0 || model.busy.value} onClick={() => void model.export()}>
          {words("options_export_contacts")}
        </Button>
        <p class={styles.soft}>
          {count === 0
            ? words("options_export_nobody")
            : counted(model.only.value === null ? "options_export_count" : "options_export_chosen", count)}
        </p>
        {model.only.value !== null && (
          <Button look="quiet" onClick={() => (model.only.value = null)}>
            {words("options_export_everybody")}
          </Button>
        )}
      </div>
    </section>
  );
}
