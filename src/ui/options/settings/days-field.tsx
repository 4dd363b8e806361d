import { weekdays } from "../../../browser/i18n";
import { CheckGroup } from "../../kit/check-group";

interface DaysFieldProps {
  label: string;
  hint: string;
  /** Days of the week, 1 is Monday (ISO 8601). */
  days: readonly number[];
  onChange: (days: number[]) => void;
}

/** Some days of the week, in the order in which the user's weeks run. */
export function DaysField({ label, hint, days, onChange }: DaysFieldProps) {
  return (
    <CheckGroup
      label={label}
      hint={hint}
      choices={weekdays().map(({ number, name }) => ({ value: number, label: name }))}
      chosen={days}
      onChoose={(chosen) => onChange([...chosen])}
    />
  );
}
