import { counted, words } from "../../../browser/i18n";
import { SelectField } from "../../kit/select-field";

/** How often, in days, as the screen offers it. */
const rhythms = [7, 14, 30, 60, 90, 180, 365] as const;

interface RhythmFieldProps {
  /** In days; null: no rhythm. */
  value: number | null;
  onChoose: (days: number | null) => void;
}

/** How often the user would like to be in touch. Nothing is proposed: who leaves it empty is reminded of nobody. */
export function RhythmField({ value, onChoose }: RhythmFieldProps) {
  const offered = rhythms.map((days) => ({ value: String(days), label: words(`options_rhythm_${days}`) }));
  const isOther = value !== null && rhythms.every((days) => days !== value);
  return (
    <SelectField
      label={words("options_rhythm_field")}
      hint={words("options_rhythm_hint")}
      options={[
        { value: "", label: words("options_rhythm_none") },
        ...offered,
        ...(isOther ? [{ value: String(value), label: counted("options_rhythm_days", value) }] : []),
      ]}
      value={value === null ? "" : String(value)}
      onChoose={(days) => onChoose(days === "" ? null : Number(days))}
    />
  );
}
