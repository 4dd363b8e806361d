import { useEffect, useState } from "preact/hooks";
import { appointment, dated, listed, words } from "../../../browser/i18n";
import { contactLimits } from "../../../core/contact/contact";
import type { JournalEntry } from "../../../core/journal/entry";
import type { CustomChannel } from "../../../core/settings/custom-channel";
import { channelWords } from "../../channel-words";
import { entryWords } from "../../entry-words";
import { Button } from "../../kit/button";
import { TextArea } from "../../kit/field";
import { Failed } from "../failed";
import { Title } from "../title";
import { EntryFormView } from "./entry-form-view";
import type { EntryModel } from "./entry-model";
import styles from "./journal.module.css";
import { PageLink } from "./page-link";

interface EntryViewProps {
  readonly model: EntryModel;
  /** Null: a new one is written. */
  readonly id: string | null;
  /** The user's own channels, by name. */
  readonly channels: readonly CustomChannel[];
}

/** One entry of the journal: what it says, what came of it, and the way to mend it. */
export function EntryView({ model, id, channels }: EntryViewProps) {
  const entry = model.entry.value;
  const form = model.form.value;
  const failure = model.failure.value;
  useEffect(() => {
    // After its day was changed, the same entry stands under another id.
    if (id === null || model.entry.peek()?.id !== id) void model.open(id);
  }, [model, id]);
  return (
    <div class={styles.view} aria-busy={entry === undefined && failure === null}>
      <a class={styles.back} href="#journal">
        {words("journal_all")}
      </a>
      {failure !== null ? (
        <>
          <Title text={words("options_journal")} />
          <Failed text={failure} retry={() => void model.reload()} />
        </>
      ) : form !== null ? (
        <>
          <Title text={words(form.entry === null ? "journal_form_new" : "journal_edit")} />
          <EntryFormView model={model} form={form} channels={channels} />
        </>
      ) : entry === undefined ? (
        <>
          <Title text={words("options_journal")} />
          <p>{words("options_loading")}</p>
        </>
      ) : entry === null ? (
        <>
          <Title text={words("journal_gone_title")} />
          <p>{words("journal_gone")}</p>
        </>
      ) : (
        <Entry model={model} entry={entry} channels={channels} />
      )}
    </div>
  );
}

function Entry({ model, entry, channels }: { entry: JournalEntry } & Omit<EntryViewProps, "id">) {
  const { act, at, names, page, channel, words: said, status } = entry;
  const how = [
    dated(at),
    channel !== null && channel !== "copy" ? channelWords(channel, null, channels) : "",
    status === "copied" || status === "logged" ? words(`entry_${status}`) : "",
    status === "not-sent" ? words("entry_not_sent") : "",
  ];
  return (
    <>
      <Title text={entryWords(act, listed(names))} />
      <p class={styles.soft}>{how.filter(Boolean).join(" · ")}</p>
      {page && <PageLink url={page.url} title={page.title} />}
      {entry.meeting && <p>{words("entry_meeting", appointment(entry.meeting.day, entry.meeting.time))}</p>}
      {said !== "" && (
        <p class={styles.words} dir="auto">
          {said}
        </p>
      )}
      {act !== "review" && <Outcome key={entry.reflection?.at ?? ""} model={model} entry={entry} />}
      <div class={styles.buttons}>
        <Button disabled={model.busy.value} onClick={() => model.edit()}>
          {words("journal_edit")}
        </Button>
        <Button look="danger" disabled={model.busy.value} onClick={() => void model.remove()}>
          {words("journal_delete")}
        </Button>
      </div>
    </>
  );
}

/** "What came of it?", any time later. */
function Outcome({ model, entry }: { model: EntryModel; entry: JournalEntry }) {
  const before = entry.reflection?.words ?? "";
  const [text, setText] = useState(before);
  return (
    <form
      class={styles.outcome}
      onSubmit={(event) => {
        event.preventDefault();
        void model.reflect(text);
      }}
    >
      <TextArea
        label={words("journal_outcome")}
        hint={
          entry.reflection
            ? words("journal_outcome_written", dated(entry.reflection.at))
            : words("journal_outcome_hint")
        }
        rows={3}
        maxLength={contactLimits.note}
        value={text}
        onText={setText}
      />
      <Button type="submit" disabled={model.busy.value || text.trim() === before}>
        {words("journal_outcome_save")}
      </Button>
    </form>
  );
}
