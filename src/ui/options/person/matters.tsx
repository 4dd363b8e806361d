import { words } from "../../../browser/i18n";
import { contactLimits } from "../../../core/contact/contact";
import { suggestInterests } from "../../../core/contact/suggest-interests";
import type { UsedTexts } from "../../../core/contact/used-texts";
import { settle } from "../../kit/chips";
import { ChipsField } from "../../kit/chips-field";
import { Mend } from "./mend";
import styles from "./person.module.css";
import type { PersonFormModel } from "./person-form-model";
import { OfferChips } from "../../kit/offer-chips";

const fields = ["interests", "projects", "needs", "expertise"] as const;

interface MattersProps {
  model: PersonFormModel;
  /** What others have already, to complete from; null before that is known. */
  used: UsedTexts | null;
}

/** What matters to a person: what the pages you read are held against. */
export function Matters({ model, used }: MattersProps) {
  return (
    <div class={styles.group}>
      <h2 class={styles.heading}>{words("options_matters_heading")}</h2>
      <p class={styles.soft}>{words("options_matters_hint")}</p>
      {fields.map((field) => {
        return (
          <div key={field}>
            <UsedChips model={model} field={field} used={used} />
            {field === "interests" && <Perhaps model={model} />}
          </div>
        );
      })}
    </div>
  );
}

/** One of the fields that are chips, completed from what others have in it. */
export function UsedChips({ model, field, used }: MattersProps & { field: keyof UsedTexts }) {
  const error = model.errors.value[field];
  return (
    <>
      <ChipsField
        label={words(`options_${field}`)}
        hint={words(`options_${field}_hint`)}
        value={model.form.value[field]}
        maxLength={contactLimits.line}
        removeLabel={(item) => words("options_remove", item)}
        completions={used?.[field] ?? []}
        onValue={(chips) => model.type({ [field]: chips })}
      />
      {error && <Mend text={words(error)} />}
    </>
  );
}

/** What they may care about, going by their work: one click each, and nothing by itself. */
function Perhaps({ model }: { model: PersonFormModel }) {
  const { interests, title, org, role } = model.form.value;
  const suggested = suggestInterests({ title, role, org, interests: interests.items });
  return (
    <OfferChips
      label={words("options_perhaps")}
      offers={suggested.map((interest) => ({ key: interest, label: interest }))}
      onTake={(interest) =>
        model.type({
          interests: settle({ items: [...interests.items, interest], pending: interests.pending }),
        })
      }
    />
  );
}
