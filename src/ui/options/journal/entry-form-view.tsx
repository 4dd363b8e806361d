import { useEffect, useRef } from "preact/hooks";
import { words } from "../../../browser/i18n";
import { channelIds, contactLimits, type ChannelId } from "../../../core/contact/contact";
import { loggedActs } from "../../../core/journal/entry";
import { pageLimits } from "../../../core/page/page";
import type { CustomChannel } from "../../../core/settings/custom-channel";
import { loggedWords } from "../../act-words";
import { channelWords } from "../../channel-words";
import { TextArea, TextField } from "../../kit/field";
import { SelectField } from "../../kit/select-field";
import { PersonPicker } from "../../people/person-picker";
import type { EntryForm } from "./entry-form";
import type { EntryModel } from "./entry-model";
import { FormEnd } from "../form-end";
import styles from "./journal.module.css";

interface EntryFormProps {
  readonly model: EntryModel;
  readonly form: EntryForm;
  readonly channels: readonly CustomChannel[];
}

/** Everything of an entry, to be written or mended. */
export function EntryFormView({ model, form, channels }: EntryFormProps) {
  const place = useRef<HTMLFormElement>(null);
  useEffect(() => place.current?.querySelector<HTMLElement>("select, input, textarea")?.focus(), []);
  const { act, on, words: said, title, url } = form.fields.value;
  const error = form.error.value;
  return (
    <form
      ref={place}
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void model.save();
      }}
    >
      {act !== "review" && (
        <>
          <Kind form={form} />
          <PersonPicker model={form.people} label={words("journal_form_people")} />
        </>
      )}
      <TextField
        label={words("journal_form_day")}
        type="date"
        max={form.today}
        value={on}
        onText={(day) => form.type({ on: day })}
      />
      <TextArea
        label={words("journal_form_words")}
        rows={5}
        maxLength={contactLimits.note}
        value={said}
        onText={(text) => form.type({ words: text })}
      />
      {act !== "review" && (
        <>
          <TextField
            label={words("journal_form_address")}
            inputMode="url"
            dir="ltr"
            maxLength={pageLimits.url}
            value={url}
            onText={(text) => form.type({ url: text })}
          />
          <TextField
            label={words("journal_form_title")}
            dir="auto"
            maxLength={pageLimits.line}
            value={title}
            onText={(text) => form.type({ title: text })}
          />
          {form.entry !== null && <Channel form={form} channels={channels} />}
        </>
      )}
      <FormEnd
        error={error && words(`journal_error_${error}`)}
        save={words("journal_save")}
        busy={model.busy.value}
        onCancel={() => model.cancel()}
      />
    </form>
  );
}

function Kind({ form }: { form: EntryForm }) {
  return (
    <SelectField
      label={words("journal_form_kind")}
      options={loggedActs.map((act) => ({ value: act, label: loggedWords(act) }))}
      value={form.fields.value.act}
      onChoose={(act) => form.type({ act })}
    />
  );
}

function Channel({ form, channels }: { form: EntryForm; channels: readonly CustomChannel[] }) {
  const before = form.entry?.channel ?? null;
  const ids: readonly ChannelId[] = [...channelIds, ...channels.map(({ id }) => `custom-${id}` as const)];
  // One of the user's own that they took away since stays what it was.
  const all = before === null || ids.includes(before) ? ids : [...ids, before];
  return (
    <SelectField
      label={words("journal_form_channel")}
      options={[
        { value: "", label: words("journal_form_no_channel") },
        ...all.map((id) => ({ value: id, label: channelWords(id, null, channels) })),
      ]}
      value={form.fields.value.channel ?? ""}
      onChoose={(channel) => form.type({ channel: all.find((id) => id === channel) ?? null })}
    />
  );
}
