import type { ComponentChildren } from "preact";
import { CheckField } from "./check-field";
import styles from "./check-group.module.css";
import { LabelledGroup } from "./labelled-group";

interface CheckGroupProps<Value> {
  /** What is chosen here. */
  label: string;
  /** A sentence on what the choice does. */
  hint?: ComponentChildren;
  choices: readonly { readonly value: Value; readonly label: string }[];
  chosen: readonly Value[];
  /** All that are chosen then, the one that was just added last. */
  onChoose: (chosen: readonly Value[]) => void;
}

/** None, some or all of a few: boxes to tick, all in sight. */
export function CheckGroup<Value extends string | number>(props: CheckGroupProps<Value>) {
  const { label, hint, choices, chosen, onChoose } = props;
  return (
    <LabelledGroup label={label} hint={hint} isField>
      <div class={styles.choices}>
        {choices.map(({ value, label: name }) => (
          <CheckField
            key={value}
            label={name}
            checked={chosen.includes(value)}
            onCheck={(on) => onChoose(on ? [...chosen, value] : chosen.filter((other) => other !== value))}
          />
        ))}
      </div>
    </LabelledGroup>
  );
}
