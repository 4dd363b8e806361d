import { useState } from "preact/hooks";
import { weekdays, words } from "../../../browser/i18n";
import type { Intention } from "../../../core/settings/settings";
import { TextField } from "../../kit/field";
import { SelectField } from "../../kit/select-field";
import { DaysField } from "./days-field";
import { KindsField } from "./kinds-field";
import styles from "./reminders.module.css";

interface IntentionProps {
  readonly intention: Intention;
  readonly onChange: (change: Partial<Intention>) => void;
}

/** "One small act when …": the moment, the kinds and the days; each choice is kept at once, and can be changed any time. */
export function IntentionSection({ intention, onChange }: IntentionProps) {
  const { kinds, daysOff, sittingDay, reviewDay } = intention;
  const choices = [
    { value: "", label: words("intention_no_day") },
    ...weekdays().map(({ number, name }) => ({ value: String(number), label: name })),
  ];
  const dayOf = (value: string): number | null => (value === "" ? null : Number(value));
  return (
    <section class={styles.section}>
      <h3 class={styles.heading}>{words("intention")}</h3>
      <div class={styles.fields}>
        <CueField cue={intention.cue} onChange={(cue) => onChange({ cue })} />
        <KindsField kinds={kinds} onChange={(liked) => onChange({ kinds: liked })} />
        <DaysField
          label={words("intention_days_off")}
          hint={words("intention_days_off_hint")}
          days={daysOff}
          onChange={(off) => onChange({ daysOff: off })}
        />
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
