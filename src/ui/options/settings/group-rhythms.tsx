import { useRef, useState } from "preact/hooks";
import { words } from "../../../browser/i18n";
import type { IsoDate } from "../../../core/calendar/date";
import { foldText } from "../../../core/contact/fold";
import type { GroupRhythm } from "../../../core/contact/rhythm";
import { Button } from "../../kit/button";
import { RhythmField } from "../../kit/rhythm-field";
import { SelectField } from "../../kit/select-field";
import styles from "./reminders.module.css";

/** Every three months: of what is offered, the one in the middle. It is seen at once, and another is a choice away. */
const first = 90;

interface GroupRhythmsProps {
  rhythms: readonly GroupRhythm[];
  /** The categories that people have; null: not read yet. */
  categories: readonly string[] | null;
  today: IsoDate;
  onChange: (rhythms: readonly GroupRhythm[]) => void;
}

/** How often to be in touch with the people of a group, for those who have no rhythm of their own. */
export function GroupRhythms({ rhythms, categories, today, onChange }: GroupRhythmsProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const taken = new Set(rhythms.map(({ category }) => foldText(category)));
  const free = (categories ?? []).filter((category) => !taken.has(foldText(category)));
  return (
    <section class={styles.section}>
      <h2 ref={heading} class={styles.heading} tabIndex={-1}>
        {words("settings_rhythms")}
      </h2>
      <p class={styles.hint}>{words("settings_rhythms_hint")}</p>
      <div class={styles.fields}>
        {rhythms.map(({ category, days }) => (
          <div key={category} class={styles.row}>
            <RhythmField
              label={category}
              value={days}
              onChoose={(chosen) =>
                onChange(
                  rhythms.map((one) =>
                    one.category === category ? { ...one, days: chosen ?? one.days, since: today } : one,
                  ),
                )
              }
            />
            <Button
              look="quiet"
              aria-label={words("options_remove", category)}
              onClick={() => {
                onChange(rhythms.filter((one) => one.category !== category));
                heading.current?.focus();
              }}
            >
              {words("options_remove_short")}
            </Button>
          </div>
        ))}
        {free.length > 0 && (
          <NewRhythm
            categories={free}
            onAdd={(category) => onChange([...rhythms, { category, days: first, since: today }])}
          />
        )}
        {categories?.length === 0 && rhythms.length === 0 && (
          <p class={styles.hint}>{words("settings_rhythms_nobody")}</p>
        )}
      </div>
    </section>
  );
}

/** A group that has no rhythm yet: chosen, and added by a button, because arrows alone choose in a list. */
function NewRhythm({
  categories,
  onAdd,
}: {
  categories: readonly string[];
  onAdd: (category: string) => void;
}) {
  const [chosen, choose] = useState("");
  return (
    <form
      class={styles.row}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen === "") return;
        choose("");
        onAdd(chosen);
      }}
    >
      <SelectField
        label={words("settings_rhythms_add")}
        options={[
          { value: "", label: words("settings_rhythms_choose") },
          ...categories.map((category) => ({ value: category, label: category })),
        ]}
        value={chosen}
        onChoose={choose}
      />
      <Button type="submit" disabled={chosen === ""}>
        {words("settings_rhythms_add_button")}
      </Button>
    </form>
  );
}
