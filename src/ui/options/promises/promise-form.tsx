import { useEffect, useRef } from "preact/hooks";
import { dayWords, words } from "../../../browser/i18n";
import { promiseLimits } from "../../../core/promise/promise";
import { TextField } from "../../kit/field";
import { SelectField } from "../../kit/select-field";
import { PersonPicker } from "../../people/person-picker";
import { repeats, type PromiseForm as Form, type Repeat } from "./promise-form-model";
import type { PromisesModel } from "./promises-model";
import { FormEnd } from "../form-end";
import styles from "./promises.module.css";

/** "I said I would …": in the user's words, and the day shown as a date before it is kept. */
export function PromiseForm({ model, form }: { model: PromisesModel; form: Form }) {
  const place = useRef<HTMLFormElement>(null);
  useEffect(() => place.current?.querySelector("input")?.focus(), []);
  const due = form.due.value;
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
      <TextField
        label={words("promise_what")}
        dir="auto"
        maxLength={promiseLimits.what}
        placeholder={form.id === null ? words("promise_what_sample") : ""}
        value={form.what.value}
        onText={(text) => form.typeWhat(text)}
      />
      {form.page && (
        <p class={styles.soft} dir="auto">
          {words("promise_about", form.page.title || form.page.url)}
        </p>
      )}
      <PersonPicker model={form.people} label={words("promise_whom")} />
      <TextField
        label={words("promise_when")}
        dir="auto"
        maxLength={200}
        placeholder={form.id === null ? words("promise_when_sample") : ""}
        hint={due === null ? words("promise_when_hint") : dayWords(due)}
        value={form.when.value}
        onText={(text) => form.typeWhen(text)}
      />
      <SelectField
        label={words("promise_again")}
        options={(Object.keys(repeats) as Repeat[]).map((value) => ({
          value,
          label: words(`promise_repeat_${value}`),
        }))}
        value={form.repeat.value}
        onChoose={(repeat) => form.choose(repeat)}
      />
      <FormEnd
        error={error && words(error)}
        save={words("promise_save")}
        busy={model.busy.value}
        onCancel={() => model.cancel()}
      />
    </form>
  );
}
