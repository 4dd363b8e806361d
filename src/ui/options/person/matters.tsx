import { words } from "../../../browser/i18n";
import { contactLimits } from "../../../core/contact/contact";
import { ChipsField } from "../../kit/chips-field";
import { Mend } from "./mend";
import styles from "./person.module.css";
import type { PersonFormModel } from "./person-form-model";

const fields = ["interests", "projects", "needs", "expertise"] as const;

/** What matters to a person: what the pages you read are held against. */
export function Matters({ model }: { model: PersonFormModel }) {
  return (
    <div class={styles.group}>
      <h2 class={styles.heading}>{words("options_matters_heading")}</h2>
      <p class={styles.soft}>{words("options_matters_hint")}</p>
      {fields.map((field) => {
        const error = model.errors.value[field];
        return (
          <div key={field}>
            <ChipsField
              label={words(`options_${field}`)}
              hint={words(`options_${field}_hint`)}
              value={model.form.value[field]}
              maxLength={contactLimits.line}
              removeLabel={(item) => words("options_remove", item)}
              onValue={(chips) => model.type({ [field]: chips })}
            />
            {error && <Mend text={words(error)} />}
          </div>
        );
      })}
    </div>
  );
}
