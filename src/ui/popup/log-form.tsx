import { useEffect, useRef, useState } from "preact/hooks";
import { words } from "../../browser/i18n";
import { contactLimits } from "../../core/contact/contact";
import { loggedActs } from "../../core/journal/entry";
import type { PersonCard, PersonView } from "../../protocol/views";
import { loggedWords } from "../act-words";
import { Button } from "../kit/button";
import { TextArea, TextField } from "../kit/field";
import { SelectField } from "../kit/select-field";
import { enterName } from "../people/entering";
import { Said } from "../people/said";
import type { LogFields } from "./log-fields";
import styles from "./popup.module.css";
import type { PopupModel } from "./popup-model";

/** Something done already, written down: what, for whom else, and when. Also help that came from them. */
export function LogForm({ model, person }: { model: PopupModel; person: PersonView }) {
  const today = dayHere();
  const [fields, setFields] = useState<LogFields>(
    () => model.acts.logText().get() ?? { act: "check-in", on: today, said: "", also: [], query: "" },
  );
  const { act, on, said, also, query } = fields;
  const write = (change: Partial<LogFields>): void => {
    const changed = { ...fields, ...change };
    model.acts.logText().put(changed);
    setFields(changed);
  };
  return (
    <form
      class={styles.question}
      onSubmit={(event) => {
        event.preventDefault();
        void model.acts.log(fields);
      }}
    >
      <h2 class={styles.heading}>{words("log_heading")}</h2>
      <SelectField
        label={words("log_what")}
        options={loggedActs.map((value) => ({ value, label: loggedWords(value, person.name) }))}
        value={act}
        onChoose={(chosen) => write({ act: chosen })}
      />
      <TextField
        label={words("log_when")}
        type="date"
        max={today}
        value={on}
        onText={(day) => write({ on: day })}
      />
      <TextArea
        label={words("log_words")}
        rows={2}
        maxLength={contactLimits.note}
        value={said}
        onText={(text) => write({ said: text })}
      />
      {also.length > 0 && (
        <ul class={styles.chips}>
          {also.map((one) => (
            <li key={one.uid}>
              <Button look="quiet" onClick={() => write({ also: also.filter(({ uid }) => uid !== one.uid) })}>
                {words("options_remove", one.label)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Others
        model={model}
        query={query}
        without={new Set([person.uid, ...also.map(({ uid }) => uid)])}
        onQuery={(text) => write({ query: text })}
        onChoose={({ uid, label }) => write({ also: [...also, { uid, label }], query: "" })}
      />
      <div class={styles.closing}>
        <Button type="submit" look="primary" disabled={model.busy.value || on === ""}>
          {words("log_keep")}
        </Button>
        <Button look="quiet" onClick={() => model.acts.cancelLog()}>
          {words("options_cancel")}
        </Button>
      </div>
    </form>
  );
}

/** Whom it was for as well, found by name. */
function Others({
  model,
  query,
  without,
  onQuery,
  onChoose,
}: {
  model: PopupModel;
  query: string;
  without: ReadonlySet<string>;
  onQuery: (text: string) => void;
  onChoose: (person: PersonCard) => void;
}) {
  const [found, setFound] = useState<readonly PersonCard[]>([]);
  const [said, setSaid] = useState<string | null>(null);
  /** What stands in the field, before it is drawn: Enter may come in the same moment. */
  const latest = useRef(query);
  useEffect(() => {
    // A slower answer to an earlier key must not replace this one's.
    latest.current = query;
    void model.look(query).then(
      (people) => {
        if (latest.current === query) setFound(people);
      },
      // A worker that was just stopped: the next key asks again, and Enter says so.
      () => undefined,
    );
  }, [model, query]);
  const others = found.filter(({ uid }) => !without.has(uid));
  const enter = async (text: string): Promise<void> => {
    const entered = await enterName({ text, seen: others, without, look: (name) => model.look(name) });
    if (latest.current !== text) return;
    if (entered.people) setFound(entered.people);
    if (entered.take) onChoose(entered.take);
    setSaid(entered.say);
  };
  return (
    <>
      <TextField
        label={words("log_others")}
        type="search"
        value={query}
        onText={(text) => {
          latest.current = text;
          setSaid(null);
          onQuery(text);
        }}
        onKeyDown={(event) => {
          const text = event.currentTarget.value;
          // Enter behind a name is about the name: it does not keep the form without them.
          if (event.key !== "Enter" || event.isComposing || text.trim() === "") return;
          event.preventDefault();
          void enter(text);
        }}
      />
      <Said text={said} />
      {query.trim() !== "" && others.length > 0 && (
        <ul class={styles.chips}>
          {others.map((one) => (
            <li key={one.uid}>
              <Button onClick={() => onChoose(one)}>{words("log_add_person", one.label)}</Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Today where the user is, as date fields write it. */
function dayHere(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
