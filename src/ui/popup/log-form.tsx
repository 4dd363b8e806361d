import { useState } from "preact/hooks";
import { words } from "../../browser/i18n";
import { actIds } from "../../core/act/act";
import { contactLimits } from "../../core/contact/contact";
import type { JournalEntry } from "../../core/journal/entry";
import type { PersonCard, PersonView } from "../../protocol/views";
import { actWords } from "../act-words";
import { Button } from "../kit/button";
import { TextArea, TextField } from "../kit/field";
import { SelectField } from "../kit/select-field";
import styles from "./popup.module.css";
import type { PopupModel } from "./popup-model";

/** Something done already, written down: what, for whom else, and when. Also help that came from them. */
export function LogForm({ model, person }: { model: PopupModel; person: PersonView }) {
  const today = dayHere();
  const [act, setAct] = useState<JournalEntry["act"]>("check-in");
  const [on, setOn] = useState(today);
  const [said, setSaid] = useState("");
  const [also, setAlso] = useState<readonly PersonCard[]>([]);
  const [query, setQuery] = useState("");
  const [found, setFound] = useState<readonly PersonCard[]>([]);
  const options: { value: JournalEntry["act"]; label: string }[] = [
    ...actIds.filter((id) => id !== "follow-through").map((id) => ({ value: id, label: actWords(id) })),
    { value: "received", label: words("act_received", person.name) },
    { value: "talked", label: words("journal_kind_talked") },
  ];
  const others = found.filter(({ uid }) => uid !== person.uid && also.every((one) => one.uid !== uid));
  return (
    <form
      class={styles.question}
      onSubmit={(event) => {
        event.preventDefault();
        void model.acts.log(act, [person.uid, ...also.map(({ uid }) => uid)], on, said);
      }}
    >
      <h2 class={styles.heading}>{words("log_heading")}</h2>
      <SelectField label={words("log_what")} options={options} value={act} onChoose={setAct} />
      <TextField label={words("log_when")} type="date" max={today} value={on} onText={setOn} />
      <TextArea
        label={words("log_words")}
        rows={2}
        maxLength={contactLimits.note}
        value={said}
        onText={setSaid}
      />
      {also.length > 0 && (
        <ul class={styles.chips}>
          {also.map((one) => (
            <li key={one.uid}>
              <Button look="quiet" onClick={() => setAlso(also.filter(({ uid }) => uid !== one.uid))}>
                {words("options_remove", one.label)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <TextField
        label={words("log_others")}
        type="search"
        value={query}
        onText={(text) => {
          setQuery(text);
          void model.look(text).then(setFound);
        }}
      />
      {query.trim() !== "" && others.length > 0 && (
        <ul class={styles.chips}>
          {others.map((one) => (
            <li key={one.uid}>
              <Button
                onClick={() => {
                  setAlso([...also, one]);
                  setQuery("");
                  setFound([]);
                }}
              >
                {words("log_add_person", one.label)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div class={styles.closing}>
        <Button type="submit" look="primary" disabled={model.busy.value || on === ""}>
          {words("log_keep")}
        </Button>
        <Button look="quiet" onClick={() => model.acts.toggleLog()}>
          {words("options_cancel")}
        </Button>
      </div>
    </form>
  );
}

/** Today where the user is, as date fields write it. */
function dayHere(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
