import { words, type MessageKey } from "../../../browser/i18n";
import { contactLimits, type Contact } from "../../../core/contact/contact";
import { Button } from "../../kit/button";
import { TextField } from "../../kit/field";
import { SelectField } from "../../kit/select-field";
import { looksLikeEmail } from "./check-form";
import { Mend } from "./mend";
import styles from "./person.module.css";

interface TypedLinesProps {
  kind: "email" | "phone";
  /** At least one. */
  lines: Contact["emails"];
  /** What to say at the lines that do not look like an address. */
  error?: MessageKey | undefined;
  onLines: (lines: Contact["emails"]) => void;
}

/** E-mail addresses or phone numbers, a line each. An emptied line is gone when the form is saved. */
export function TypedLines({ kind, lines, error, onLines }: TypedLinesProps) {
  const canAdd = lines.length < contactLimits.list && lines.at(-1)?.value.trim() !== "";
  return (
    <div class={styles.lines}>
      {lines.map(({ value, type }, at) => {
        const isWrong = error !== undefined && value.trim() !== "" && !looksLikeEmail(value);
        const label = at === 0 ? words(`options_${kind}`) : words(`options_other_${kind}`, String(at + 1));
        return (
          <div key={at} class={styles.typed}>
            <TextField
              inputMode={kind === "email" ? "email" : "tel"}
              label={label}
              hint={isWrong && <Mend text={words(error)} />}
              aria-invalid={isWrong ? "true" : undefined}
              maxLength={contactLimits.line}
              value={value}
              onText={(text) => onLines(lines.with(at, { value: text, type }))}
            />
            <SelectField
              label={words("options_type", label)}
              bare
              options={typeOptions(kind, type)}
              value={type}
              onChoose={(chosen) => onLines(lines.with(at, { value, type: chosen }))}
            />
          </div>
        );
      })}
      {canAdd && (
        <Button look="quiet" class={styles.more} onClick={() => onLines([...lines, { value: "", type: "" }])}>
          {words(`options_another_${kind}`)}
        </Button>
      )}
    </div>
  );
}

/** Where it may belong in life; what an address book called it otherwise stays a choice. */
function typeOptions(kind: "email" | "phone", type: string): { value: string; label: string }[] {
  const known = kind === "email" ? ["", "home", "work"] : ["", "mobile", "home", "work"];
  const all = known.includes(type) ? known : [...known, type];
  return all.map((value) => ({ value, label: typeWords(value) }));
}

function typeWords(type: string): string {
  switch (type) {
    case "":
      return words("options_type_any");
    case "home":
      return words("options_type_home");
    case "work":
      return words("options_type_work");
    case "mobile":
    case "cell":
      return words("options_type_mobile");
    default:
      return type;
  }
}
