import { words } from "../../../browser/i18n";
import { foldText } from "../../../core/contact/fold";
import type { GroupRhythm } from "../../../core/contact/rhythm";
import { RhythmField } from "../../kit/rhythm-field";
import { SelectField } from "../../kit/select-field";
import styles from "./reminders.module.css";

/** Every three months: of what is offered, the one in the middle. It is seen at once, and another is a choice away. */
const first = 90;

interface GroupRhythmsProps {
  rhythms: readonly GroupRhythm[];
  /** The categories that people have; null: not read yet. */
  categories: readonly string[] | null;
  onChange: (rhythms: readonly GroupRhythm[]) => void;
}

/** How often to be in touch with the people of a group, for those who have no rhythm of their own. */
export function GroupRhythms({ rhythms, categories, onChange }: GroupRhythmsProps) {
  const taken = new Set(rhythms.map(({ category }) => foldText(category)));
  const free = (categories ?? []).filter((category) => !taken.has(foldText(category)));
  const set = (category: string, days: number | null): void =>
    onChange(
      rhythms.flatMap((one) => {
        if (one.category !== category) return [one];
        return days === null ? [] : [{ category, days }];
      }),
    );
  return (
    <section class={styles.section}>
      <h2 class={styles.heading}>{words("settings_rhythms")}</h2>
      <p class={styles.hint}>{words("settings_rhythms_hint")}</p>
      <div class={styles.fields}>
        {rhythms.map(({ category, days }) => (
          <RhythmField
            key={category}
            label={category}
            none={words("options_rhythm_none")}
            value={days}
            onChoose={(chosen) => set(category, chosen)}
          />
        ))}
        {free.length > 0 && (
          <SelectField
            label={words("settings_rhythms_add")}
            options={[
              { value: "", label: words("settings_rhythms_choose") },
              ...free.map((category) => ({ value: category, label: category })),
            ]}
            value=""
            onChoose={(category) => category !== "" && onChange([...rhythms, { category, days: first }])}
          />
        )}
        {categories?.length === 0 && rhythms.length === 0 && (
          <p class={styles.hint}>{words("settings_rhythms_nobody")}</p>
        )}
      </div>
    </section>
  );
}
