import { useState } from "preact/hooks";
import { weekdays, words } from "../../../browser/i18n";
import { actIds } from "../../../core/act/act";
import type { Intention } from "../../../core/settings/settings";
import { actWords } from "../../act-words";
import { CheckField } from "../../kit/check-field";
import { TextField } from "../../kit/field";
import { SelectField } from "../../kit/select-field";
import styles from "./reminders.module.css";

interface IntentionProps {
  readonly intention: Intention;
  readonly onChange: (change: Partial<Intention>) => void;
}

/** "One small act when …": the moment, the kinds and the days; each choice is kept at once, and can be changed any time. */
export function IntentionSection({ intention, onChange }: IntentionProps) {
  const { kinds, daysOff, sittingDay, reviewDay } = intention;
  const days = weekdays();
  const choices = [
    { value: "", label: words("intention_no_day") },
    ...days.map(({ number, name }) => ({ value: String(number), label: name })),
  ];
  const dayOf = (value: string): number | null => (value === "" ? null : Number(value));
  return (
    <section class={styles.section}>
      <h2 class={styles.heading}>{words("intention")}</h2>
      <div class={styles.fields}>
        <CueField cue={intention.cue} onChange={(cue) => onChange({ cue })} />
        <fieldset class={styles.choices}>
          <legend class={styles.legend}>{words("intention_kinds")}</legend>
          {actIds
            .filter((id) => id !== "share" && id !== "follow-through")
            .map((id) => (
              <CheckField
                key={id}
                label={actWords(id)}
                checked={kinds.includes(id)}
                onCheck={(on) => onChange({ kinds: toggled(kinds, id, on) })}
              />
            ))}
        </fieldset>
        <fieldset class={styles.choices}>
          <legend class={styles.legend}>{words("intention_days_off")}</legend>
          {days.map(({ number, name }) => (
            <CheckField
              key={number}
              label={name}
              checked={daysOff.includes(number)}
              onCheck={(off) => onChange({ daysOff: toggled(daysOff, number, off) })}
            />
          ))}
        </fieldset>
        <SelectField
          label={words("intention_sitting")}
          hint={words("intention_sitting_hint")}
          options={choices}
          value={String(sittingDay ?? "")}
          onChoose={(value) => onChange({ sittingDay: dayOf(value) })}
        />
        <SelectField
          label={words("intention_review")}
          hint={words("intention_review_hint")}
          options={choices}
          value={String(reviewDay ?? "")}
          onChoose={(value) => onChange({ reviewDay: dayOf(value) })}
        />
      </div>
    </section>
  );
}

/** "When I finish my morning reading": kept when the field is left. */
export function CueField({ cue, onChange }: { cue: string; onChange: (cue: string) => void }) {
  const [text, setText] = useState(cue);
  return (
    <TextField
      label={words("intention_cue")}
      hint={words("intention_cue_hint")}
      placeholder={words("intention_cue_sample")}
      dir="auto"
      maxLength={200}
      value={text}
      onText={setText}
      onChange={() => text.trim() !== cue && onChange(text.trim())}
    />
  );
}

function toggled<One>(all: readonly One[], one: One, on: boolean): One[] {
  return on ? [...all, one] : all.filter((other) => other !== one);
}
