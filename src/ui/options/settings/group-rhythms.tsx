import { useRef, useState } from "preact/hooks";
import { words } from "../../../browser/i18n";
import type { IsoDate } from "../../../core/calendar/date";
import { contactLimits } from "../../../core/contact/contact";
import { foldText } from "../../../core/contact/fold";
import type { GroupRhythm } from "../../../core/contact/rhythm";
import { Button } from "../../kit/button";
import { CompletedField } from "../../kit/completed-field";
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
      <h3 ref={heading} class={styles.heading} tabIndex={-1}>
        {words("settings_rhythms")}
      </h3>
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
            onAdd={(category) => {
              if (!taken.has(foldText(category)))
                onChange([...rhythms, { category, days: first, since: today }]);
            }}
          />
        )}
        {categories?.length === 0 && rhythms.length === 0 && (
          <p class={styles.hint}>{words("settings_rhythms_nobody")}</p>
        )}
      </div>
    </section>
  );
}

/** More than these are typed, not looked through; and of very many only the commonest are known here. */
const chosenFrom = 30;

/** A group that has no rhythm yet: chosen, and added by a button, because arrows alone choose in a list. */
function NewRhythm({
  categories,
  onAdd,
}: {
  categories: readonly string[];
  onAdd: (category: string) => void;
}) {
  const [chosen, choose] = useState("");
  const named = chosen.trim();
  const label = words("settings_rhythms_add");
  return (
    <form
      class={styles.row}
      onSubmit={(event) => {
        event.preventDefault();
        if (named === "") return;
        choose("");
        // As it is written elsewhere, where it is.
        onAdd(categories.find((category) => foldText(category) === foldText(named)) ?? named);
      }}
    >
      {categories.length > chosenFrom ? (
        <CompletedField
          label={label}
          completions={categories}
          maxLength={contactLimits.line}
          value={chosen}
          onText={choose}
        />
      ) : (
        <SelectField
          label={label}
          options={[
            { value: "", label: words("settings_rhythms_choose") },
            ...categories.map((category) => ({ value: category, label: category })),
          ]}
          value={chosen}
          onChoose={choose}
        />
      )}
      <Button type="submit" disabled={named === ""}>
        {words("settings_rhythms_add_button")}
      </Button>
    </form>
  );
}
