import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import styles from "./choice-group.module.css";
import { LabelledGroup } from "./labelled-group";

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** A few words under the label, read with it. */
  readonly hint?: string;
}

interface ChoiceGroupProps<Value extends string> {
  /** What is chosen here. */
  label: string;
  /** A sentence on what the choice does. */
  hint?: ComponentChildren;
  choices: readonly Choice<Value>[];
  /** Null: nothing is chosen yet. */
  value: Value | null;
  onChoose: (value: Value) => void;
}

/** One of a few: radio buttons, all in sight. */
export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>) {
  const { label, hint, choices, value, onChoose } = props;
  const id = useId();
  return (
    <LabelledGroup label={label} hint={hint}>
      <div class={styles.choices}>
        {choices.map((choice) => (
          <div key={choice.value} class={styles.choice}>
            <input
              type="radio"
              class={styles.radio}
              id={`${id}-${choice.value}`}
              name={id}
              checked={choice.value === value}
              aria-describedby={choice.hint ? `${id}-${choice.value}-hint` : undefined}
              onChange={() => onChoose(choice.value)}
            />
            <label class={styles.name} for={`${id}-${choice.value}`}>
              {choice.label}
            </label>
            {choice.hint && (
              <p id={`${id}-${choice.value}-hint`} class={styles.note}>
                {choice.hint}
              </p>
            )}
          </div>
        ))}
      </div>
    </LabelledGroup>
  );
}
