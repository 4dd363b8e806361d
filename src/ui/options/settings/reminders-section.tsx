import { useState } from "preact/hooks";
import { dayWords, words } from "../../../browser/i18n";
import { readDue } from "../../../core/calendar/due-words";
import { noticesAtOnce, reminderWays, type ReminderSettings } from "../../../core/reminder/reminder";
import { Button } from "../../kit/button";
import { ChoiceGroup } from "../../kit/choice-group";
import { TextField } from "../../kit/field";
import { Switch } from "../../kit/switch";
import { DaysField } from "./days-field";
import styles from "./reminders.module.css";

interface RemindersProps {
  readonly reminders: ReminderSettings;
  /** The day that it is, and the language in which days are typed. */
  readonly today: string;
  readonly language: string;
  /** Called in the click itself: a notification needs the browser's permission. */
  readonly onChange: (change: Partial<ReminderSettings>) => void;
}

/** How quiet the nights are when they are first made so. */
const night = { from: "21:00", to: "08:00" };

/** Whether, when and how somebody is reminded; each choice says what it does and works at once. */
export function RemindersSection({ reminders, today, language, onChange }: RemindersProps) {
  const { way, time, daysOff, quiet } = reminders;
  return (
    <section class={styles.section}>
      <ChoiceGroup
        label={words("reminders")}
        hint={words("reminders_hint")}
        value={way}
        choices={reminderWays.map((value) => ({ value, label: words(`reminders_${value}`) }))}
        onChoose={(next) => onChange({ way: next })}
      />
      {way !== "off" && (
        <div class={styles.details}>
          <TextField
            label={words("reminders_time")}
            hint={words("reminders_time_hint")}
            type="time"
            value={time}
            onText={(next) => next && onChange({ time: next })}
          />
          {way === "notification" && (
            <Switch
              label={words("reminders_each")}
              hint={words("reminders_each_hint", String(noticesAtOnce))}
              on={reminders.each}
              onTurn={(each) => onChange({ each })}
            />
          )}
          <DaysField
            label={words("reminders_days_off")}
            hint={words("reminders_days_off_hint")}
            days={daysOff}
            onChange={(off) => onChange({ daysOff: off })}
          />
          <Switch
            label={words("reminders_quiet")}
            hint={words("reminders_quiet_hint")}
            on={quiet !== null}
            onTurn={(on) => onChange({ quiet: on ? night : null })}
          />
          {quiet && (
            <div role="group" aria-label={words("reminders_quiet")} class={styles.hours}>
              <TextField
                label={words("reminders_quiet_from")}
                type="time"
                value={quiet.from}
                onText={(from) => from && onChange({ quiet: { ...quiet, from } })}
              />
              <TextField
                label={words("reminders_quiet_to")}
                type="time"
                value={quiet.to}
                onText={(to) => to && onChange({ quiet: { ...quiet, to } })}
              />
            </div>
          )}
          <Pause pausedUntil={reminders.pausedUntil} {...{ today, language, onChange }} />
        </div>
      )}
    </section>
  );
}

/** A holiday: until a day, in plain words. */
function Pause({
  pausedUntil,
  today,
  language,
  onChange,
}: Omit<RemindersProps, "reminders"> & Pick<ReminderSettings, "pausedUntil">) {
  const [text, setText] = useState("");
  const until = readDue(text, today, language);
  if (pausedUntil !== null && pausedUntil > today) {
    return (
      <div class={styles.pause}>
        <p>{words("reminders_paused", dayWords(pausedUntil))}</p>
        <Button onClick={() => onChange({ pausedUntil: null })}>{words("reminders_resume")}</Button>
      </div>
    );
  }
  return (
    <form
      class={styles.pause}
      onSubmit={(event) => {
        event.preventDefault();
        if (until === null) return;
        setText("");
        onChange({ pausedUntil: until });
      }}
    >
      <TextField
        label={words("reminders_pause")}
        hint={until === null ? words("reminders_pause_hint") : dayWords(until)}
        dir="auto"
        value={text}
        onText={setText}
      />
      <Button type="submit" disabled={until === null}>
        {words("reminders_pause_button")}
      </Button>
    </form>
  );
}
