import { useRef } from "preact/hooks";
import { words } from "../../browser/i18n";
import { contactLimits } from "../../core/contact/contact";
import { Button } from "../kit/button";
import { TextField } from "../kit/field";
import type { FirstPerson } from "./first-people";
import styles from "./welcome.module.css";
import type { WelcomeModel } from "./welcome-model";

/** Three rows: a name, an e-mail if known, and something they care about. */
export function FirstPeople({ model }: { model: WelcomeModel }) {
  const form = useRef<HTMLFormElement>(null);
  const add = async (): Promise<void> => {
    await model.add();
    form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  };
  return (
    <form
      ref={form}
      class={styles.people}
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <p>{words("welcome_three")}</p>
      {model.rows.value.map((row, at) => (
        <Row key={at} model={model} row={row} at={at} />
      ))}
      <Button type="submit" look="primary" class={styles.add} disabled={model.busy.value}>
        {words("welcome_add")}
      </Button>
    </form>
  );
}

function Row({ model, row, at }: { model: WelcomeModel; row: FirstPerson; at: number }) {
  const error = model.errors.value[at] ?? null;
  const field = (name: keyof FirstPerson) => ({
    label: words(`welcome_${name}`),
    "aria-label": words(`welcome_${name}_of`, String(at + 1)),
    value: row[name],
    maxLength: contactLimits.line,
    onText: (text: string) => model.type(at, { [name]: text }),
  });
  const isNobody = error === "nobody";
  const isWrongEmail = error === "email";
  return (
    <div class={styles.row}>
      <TextField
        {...field("name")}
        dir="auto"
        hint={isNobody && <span class={styles.mend}>{words("welcome_error_nobody")}</span>}
        aria-invalid={isNobody ? "true" : undefined}
      />
      <TextField
        {...field("email")}
        type="email"
        hint={isWrongEmail && <span class={styles.mend}>{words("options_error_email")}</span>}
        aria-invalid={isWrongEmail ? "true" : undefined}
      />
      <TextField
        {...field("interest")}
        dir="auto"
        placeholder={words(`welcome_interest_example_${((at % 3) + 1) as 1 | 2 | 3}`)}
      />
    </div>
  );
}
