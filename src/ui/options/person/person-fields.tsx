import { useEffect, useRef } from "preact/hooks";
import { words } from "../../../browser/i18n";
import { contactLimits } from "../../../core/contact/contact";
import { TextArea, TextField } from "../../kit/field";
import { ChannelField } from "./channel-field";
import { Matters } from "./matters";
import { Mend } from "./mend";
import type { PersonFormModel } from "./person-form-model";
import styles from "./person.module.css";
import { SaveBar } from "./save-bar";
import { TypedLines } from "./typed-lines";

/** The form of a person: who they are, what matters to them, how they are reached, and the notes. */
export function PersonFields({ model }: { model: PersonFormModel }) {
  const root = useRef<HTMLFormElement>(null);
  const form = model.form.value;
  const errors = model.errors.value;
  const isNew = model.contact === null;

  useEffect(() => {
    if (isNew) root.current?.querySelector("input")?.focus();
  }, [isNew]);

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
      </div>
      <Matters model={model} />
      <div class={styles.group}>
        <h2 class={styles.heading}>{words("options_reach_heading")}</h2>
        <TypedLines
          kind="email"
          lines={form.emails}
          error={errors.emails}
          onLines={(emails) => model.type({ emails })}
        />
        <TypedLines kind="phone" lines={form.tels} onLines={(tels) => model.type({ tels })} />
        <ChannelField value={form.channel} onChoose={(channel) => model.type({ channel })} />
        <TextArea
          label={words("options_links")}
          hint={errors.links ? <Mend text={words(errors.links)} /> : words("options_links_hint")}
          aria-invalid={errors.links ? "true" : undefined}
          spellcheck={false}
          value={form.links}
          onText={(links) => model.type({ links })}
        />
      </div>
      <div class={styles.group}>
        <TextArea
          label={words("options_notes")}
          hint={words("options_notes_hint")}
          value={form.note}
          maxLength={contactLimits.note}
          onText={(note) => model.type({ note })}
        />
      </div>
      <SaveBar model={model} />
    </form>
  );
}
