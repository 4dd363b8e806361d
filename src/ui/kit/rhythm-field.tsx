import { counted, words } from "../../browser/i18n";
import { SelectField } from "./select-field";

/** How often, in days, as the screen offers it. */
const rhythms = [7, 14, 30, 60, 90, 180, 365] as const;

interface RhythmFieldProps {
  label: string;
  /** A sentence under it, read with it. */
  hint?: string;
  /** What choosing none means; absent: there has to be one. */
  none?: string;
  /** In days; null: no rhythm. */
  value: number | null;
  onChoose: (days: number | null) => void;
}

/** How often the user would like to be in touch. Nothing is proposed: who leaves it empty is reminded of nobody. */
export function RhythmField({ none, value, onChoose, ...field }: RhythmFieldProps) {
  const isOther = value !== null && !isOffered(value);
  return (
    <SelectField
      {...field}
      options={[
        ...(none === undefined ? [] : [{ value: "", label: none }]),
        ...[...rhythms, ...(isOther ? [value] : [])].map((days) => ({
          value: String(days),
          label: rhythmWords(days),
        })),
      ]}
      value={value === null ? "" : String(value)}
      onChoose={(days) => onChoose(days === "" ? null : Number(days))}
    />
  );
}

/** "Every month". */
export function rhythmWords(days: number): string {
  return isOffered(days) ? words(`options_rhythm_${days}`) : counted("options_rhythm_days", days);
}

function isOffered(days: number): days is (typeof rhythms)[number] {
  return rhythms.some((one) => one === days);
}
