import { words } from "../../browser/i18n";
import { DaysField } from "../options/settings/days-field";
import { CueField } from "../options/settings/intention-section";
import { KindsField } from "../options/settings/kinds-field";
import type { SettingsModel } from "../options/settings/settings-model";
import styles from "./welcome.module.css";

/** The moment of the one small act; what else belongs to an intention waits folded up, to be skipped or found later. */
export function FirstIntention({ model }: { model: SettingsModel }) {
  const settings = model.settings.value;
  if (!settings) return null;
  const { cue, kinds, daysOff } = settings.intention;
  return (
    <section class={styles.intention}>
      <CueField cue={cue} onChange={(typed) => void model.keepIntention({ cue: typed })} />
      <details>
        <summary class={styles.summary}>{words("welcome_intention")}</summary>
        <div class={styles.choices}>
          <KindsField kinds={kinds} onChange={(liked) => void model.keepIntention({ kinds: liked })} />
          <DaysField
            label={words("intention_days_off")}
            hint={words("intention_days_off_hint")}
            days={daysOff}
            onChange={(off) => void model.keepIntention({ daysOff: off })}
          />
        </div>
      </details>
    </section>
  );
}
