import { useEffect, useMemo, useState } from "preact/hooks";
import { words } from "../../../browser/i18n";
import { quietLimits } from "../../../core/ranking/quiet";
import { ChipsField } from "../../kit/chips-field";
import { Switch } from "../../kit/switch";
import type { OptionsModel } from "../options-model";
import styles from "./lessons.module.css";
import person from "./person.module.css";

/** Whether anything is suggested for this person, and on what never. */
export function QuietSection({ model, uid, name }: { model: OptionsModel; uid: string; name: string }) {
  const quiet = useMemo(() => model.person.quiet({ uid, label: name }), [model, uid, name]);
  useEffect(() => void quiet.reload(), [quiet]);
  const [pending, setPending] = useState("");
  const wish = quiet.wish.value;
  if (wish === null) return null;
  return (
    <section class={styles.section}>
      <h2 class={person.heading}>{words("quiet_heading")}</h2>
      <Switch
        label={words("quiet_pause", name)}
        hint={words("quiet_pause_hint")}
        on={wish.isPaused}
        onTurn={(on) => void quiet.pause(on)}
      />
      <ChipsField
        label={words("quiet_topics")}
        hint={words("quiet_topics_hint")}
        value={{ items: wish.topics, pending }}
        maxLength={quietLimits.topic}
        removeLabel={(item) => words("options_remove", item)}
        onValue={(value) => {
          setPending(value.pending);
          const topics = value.items.slice(0, quietLimits.topics);
          if (topics.join("\n") !== wish.topics.join("\n")) void quiet.leaveOut(topics);
        }}
      />
    </section>
  );
}
