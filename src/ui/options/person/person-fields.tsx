import { useEffect, useRef } from "preact/hooks";
import { words } from "../../../browser/i18n";
import type { IsoDate } from "../../../core/calendar/date";
import { contactLimits } from "../../../core/contact/contact";
import type { UsedTexts } from "../../../core/contact/used-texts";
import { rhythmBy, type GroupRhythm } from "../../../core/contact/rhythm";
import { TextArea, TextField } from "../../kit/field";
import { RhythmField, rhythmWords } from "../../kit/rhythm-field";
import { AboutFields } from "./about-fields";
import { ChannelField } from "./channel-field";
import { Dates } from "./dates";
import { Matters, UsedChips } from "./matters";
import { Mend } from "./mend";
import { NotesField } from "./notes-field";
import type { PersonFormModel } from "./person-form-model";
import styles from "./person.module.css";
import { SaveBar } from "./save-bar";
import { TypedLines } from "./typed-lines";
import { WayLine } from "./way-line";

interface PersonFieldsProps {
  model: PersonFormModel;
  /** Whether the form is what was asked for: the focus goes into it. */
  isEdited: boolean;
  /** What others have already, to complete from; null before that is known. */
  used: UsedTexts | null;
  /** The day that it is here. */
  today: IsoDate;
  now: string;
  /** How often the user would like to be in touch with groups. */
  rhythms: readonly GroupRhythm[];
}

/** The form of a person: who they are, what matters to them, how they are reached, and the notes. */
export function PersonFields({ model, isEdited, used, today, now, rhythms }: PersonFieldsProps) {
  const root = useRef<HTMLFormElement>(null);
  const form = model.form.value;
  const errors = model.errors.value;
  const isNew = model.contact === null;
  const ofGroups = rhythmBy(rhythms)({ rhythm: null, categories: form.categories.items, rev: now });

  useEffect(() => {
    if (isNew || isEdited) root.current?.querySelector("input")?.focus();
  }, [isNew, isEdited]);

  const save = async (): Promise<void> => {
    await model.save();
    root.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  };

  return (
    <form
      ref={root}
      class={styles.form}
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div class={styles.group}>
        <TextField
          label={words("options_name")}
          dir="auto"
          value={form.fn}
          maxLength={contactLimits.line}
          hint={errors.fn && <Mend text={words(errors.fn)} />}
          aria-invalid={errors.fn ? "true" : undefined}
          onText={(fn) => model.type({ fn })}
        />
        <div class={styles.pair}>
          <TextField
            label={words("options_title")}
            dir="auto"
            value={form.title}
            maxLength={contactLimits.line}
            onText={(title) => model.type({ title })}
          />
          <TextField
            label={words("options_organisation")}
            dir="auto"
            value={form.org}
            maxLength={contactLimits.line}
            onText={(org) => model.type({ org })}
          />
        </div>
        <AboutFields model={model} now={now} />
      </div>
      <Matters model={model} used={used} />
      <div class={styles.group}>
        <h2 class={styles.heading}>{words("options_reach_heading")}</h2>
        <TypedLines
          kind="email"
          lines={form.emails}
          error={errors.emails}
          onLines={(emails) => model.type({ emails })}
        />
        <TypedLines kind="phone" lines={form.tels} onLines={(tels) => model.type({ tels })} />
        <ChannelField
          value={form.channel}
          own={model.ownChannels.value}
          onChoose={(channel) => model.type({ channel })}
        />
        <WayLine model={model.way} />
        <TextArea
          label={words("options_links")}
          hint={errors.links ? <Mend text={words(errors.links)} /> : words("options_links_hint")}
          aria-invalid={errors.links ? "true" : undefined}
          spellcheck={false}
          value={form.links}
          onText={(links) => model.type({ links })}
        />
      </div>
      <Dates model={model} today={today} />
      <div class={styles.group}>
        <h2 class={styles.heading}>{words("options_tie_heading")}</h2>
        <div>
          <UsedChips model={model} field="categories" used={used} />
        </div>
        <RhythmField
          label={words("options_rhythm_field")}
          hint={words("options_rhythm_hint")}
          none={
            ofGroups === null
              ? words("options_rhythm_none")
              : words("options_rhythm_group", rhythmWords(ofGroups.days))
          }
          value={form.rhythm}
          onChoose={(rhythm) => model.type({ rhythm })}
        />
        {model.notes ? (
          <NotesField model={model.notes} />
        ) : (
          <TextArea
            label={words("options_notes")}
            hint={words("options_notes_hint")}
            value={form.note}
            maxLength={contactLimits.note}
            onText={(note) => model.type({ note })}
          />
        )}
      </div>
      <SaveBar model={model} />
    </form>
  );
}
