import { words } from "../../../browser/i18n";
import { actIds, type ActId } from "../../../core/act/act";
import { actWords } from "../../act-words";
import { Button } from "../../kit/button";
import styles from "./reminders.module.css";

/** Kinds of acts of which the user said "Not this kind", to have them suggested again; nothing where there are none. */
export function KindsOff({
  kinds,
  onChange,
}: {
  kinds: readonly string[];
  onChange: (kinds: readonly ActId[]) => void;
}) {
  const off = actIds.filter((id) => kinds.includes(id));
  if (off.length === 0) return null;
  return (
    <section class={styles.section}>
      <h3 class={styles.heading}>{words("settings_kinds_off")}</h3>
      <p class={styles.hint}>{words("settings_kinds_off_hint")}</p>
      <ul>
        {off.map((id) => (
          <li key={id}>
            <Button look="quiet" onClick={() => onChange(off.filter((other) => other !== id))}>
              {words("settings_kinds_on", actWords(id))}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
