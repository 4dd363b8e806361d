import { useRef } from "preact/hooks";
import { words } from "../../browser/i18n";
import { TextField } from "../kit/field";
import type { PersonPicker as Model } from "./person-picker-model";
import styles from "./person-picker.module.css";
import { Said } from "./said";

interface PersonPickerProps {
  model: Model;
  label: string;
  /** No more can be chosen: there is no text box then. */
  isFull?: boolean;
}

/** Type a name, press Enter for the best of those who are called so, or choose another. Those chosen stand as chips above. */
export function PersonPicker({ model, label, isFull = false }: PersonPickerProps) {
  const root = useRef<HTMLDivElement>(null);
  const toField = (): void => root.current?.querySelector("input")?.focus();
  const { picked, found, said, query } = model;
  return (
    <div ref={root} class={styles.picker}>
      {picked.value.length > 0 && (
        <ul class={styles.picked} aria-label={label}>
          {picked.value.map((person) => (
            <li key={person.uid}>
              <button
                type="button"
                class={styles.chip}
                aria-label={words("options_remove", person.label)}
                onClick={() => {
                  model.drop(person.uid);
                  toField();
                }}
              >
                <bdi>{person.label}</bdi>
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {!isFull && (
        <TextField
          label={label}
          dir="auto"
          value={query.value}
          onFocus={() => model.prepare()}
          onText={(text) => void model.search(text)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.isComposing || query.value.trim() === "") return;
            event.preventDefault();
            void model.enter().then((person) => person && model.pick(person));
          }}
        />
      )}
      <Said text={said.value} />
      {found.value.length > 0 && (
        <ul class={styles.found}>
          {found.value.map((person) => (
            <li key={person.uid}>
              <button
                type="button"
                class={styles.person}
                onClick={() => {
                  model.pick(person);
                  toField();
                }}
              >
                <bdi class={styles.name}>{person.label}</bdi>
                {person.line && <bdi class={styles.line}>{person.line}</bdi>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
