import { language, languageName, words } from "../../../browser/i18n";
import { contactLimits, type Contact } from "../../../core/contact/contact";
import { timeThere } from "../../../core/contact/zone";
import { CompletedField } from "../../kit/completed-field";
import { TextField } from "../../kit/field";
import { SelectField } from "../../kit/select-field";
import { Mend } from "./mend";
import type { PersonFormModel } from "./person-form-model";
import styles from "./person.module.css";

/** The parts of a name, in the order in which many languages put them. */
const nameParts = [
  "prefix",
  "given",
  "additional",
  "family",
  "suffix",
] as const satisfies (keyof Contact["n"])[];

/** ISO 639-1, those that most people speak or write on the web; any other that a contact has stays a choice. */
const languages =
  "ar bg bn ca cs da de el en es et fa fi fr ga he hi hr hu id is it ja ko lt lv ms nb nl pl pt ro ru sk sl sr sv sw ta th tr uk ur vi zh".split(
    " ",
  );

/** What is known of a person besides name and work: how they are called, and where and in which language they live. */
export function AboutFields({ model, now }: { model: PersonFormModel; now: string }) {
  const form = model.form.value;
  const errors = model.errors.value;
  const there = form.tz === "" ? null : timeThere(form.tz, now);
  return (
    <details class={styles.details} open={errors.tz !== undefined || undefined}>
      <summary class={styles.summary}>{words("options_about")}</summary>
      <div class={styles.group}>
        <div class={styles.pair}>
          <TextField
            label={words("options_nickname")}
            hint={words("options_nickname_hint")}
            dir="auto"
            maxLength={contactLimits.line}
            value={form.nickname}
            onText={(nickname) => model.type({ nickname })}
          />
          <CompletedField
            label={words("options_pronouns")}
            completions={[
              words("options_pronouns_she"),
              words("options_pronouns_he"),
              words("options_pronouns_they"),
            ]}
            maxLength={contactLimits.line}
            value={form.pronouns}
            onText={(pronouns) => model.type({ pronouns })}
          />
          <TextField
            label={words("options_role")}
            hint={words("options_role_hint")}
            dir="auto"
            maxLength={contactLimits.line}
            value={form.role}
            onText={(role) => model.type({ role })}
          />
          <SelectField
            label={words("options_lang")}
            hint={words("options_lang_hint")}
            options={languageOptions(form.lang)}
            value={form.lang}
            onChoose={(lang) => model.type({ lang })}
          />
          <CompletedField
            label={words("options_tz")}
            completions={Intl.supportedValuesOf("timeZone")}
            hint={
              errors.tz ? (
                <Mend text={words(errors.tz)} />
              ) : there === null ? (
                words("options_tz_hint")
              ) : (
                words("options_tz_there", there)
              )
            }
            aria-invalid={errors.tz ? "true" : undefined}
            maxLength={contactLimits.line}
            value={form.tz}
            onText={(tz) => model.type({ tz })}
          />
        </div>
        <fieldset class={styles.parts}>
          <legend class={styles.soft}>{words("options_name_parts")}</legend>
          <div class={styles.pair}>
            {nameParts.map((part) => (
              <TextField
                key={part}
                label={words(`options_n_${part}`)}
                dir="auto"
                maxLength={contactLimits.line}
                value={form.n[part]}
                onText={(text) => model.type({ n: { ...form.n, [part]: text } })}
              />
            ))}
          </div>
        </fieldset>
      </div>
    </details>
  );
}

/** The languages by their names, and the one that the contact has. */
function languageOptions(chosen: string): { value: string; label: string }[] {
  const tags = new Set([...languages, ...(chosen === "" ? [] : [chosen])]);
  const named = [...tags].map((value) => ({ value, label: languageName(value) }));
  const inOrder = new Intl.Collator(language());
  return [
    { value: "", label: words("options_lang_unknown") },
    ...named.sort((a, b) => inOrder.compare(a.label, b.label)),
  ];
}
