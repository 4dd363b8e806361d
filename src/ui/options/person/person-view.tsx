import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { words } from "../../../browser/i18n";
import { displayName, type Contact } from "../../../core/contact/contact";
import { rhythmBy } from "../../../core/contact/rhythm";
import { failureWords } from "../../failure-words";
import { Avatar } from "../../kit/avatar";
import { Failed } from "../failed";
import type { OptionsModel } from "../options-model";
import { Title } from "../title";
import { HistorySection } from "./history-section";
import { LessonsSection } from "./lessons-section";
import { PersonFields } from "./person-fields";
import styles from "./person.module.css";
import { PromisesSection } from "./promises-section";
import { QuietSection } from "./quiet-section";
import { ShelfSection } from "./shelf-section";
import { TouchSection } from "./touch-section";

/** One person, or somebody new (`uid` null). */
export function PersonView({ model, uid }: { model: OptionsModel; uid: string | null }) {
  // Undefined while they are being read.
  const [contact, setContact] = useState<Contact | null | undefined>(uid === null ? null : undefined);
  const [failure, setFailure] = useState<string | null>(null);

  const read = useCallback(async (): Promise<void> => {
    if (uid === null) return;
    setFailure(null);
    try {
      setContact(await model.show(uid));
    } catch (error) {
      setFailure(failureWords(error));
    }
  }, [model, uid]);
  useEffect(() => void read(), [read]);

  if (failure !== null) {
    return (
      <div class={styles.view}>
        <Title text={words("options_contacts")} />
        <Failed text={failure} retry={() => void read()} />
      </div>
    );
  }
  return contact === undefined ? <Waiting /> : <Person model={model} uid={uid} contact={contact} />;
}

interface PersonProps {
  model: OptionsModel;
  uid: string | null;
  /** Null for somebody new, and for somebody who is not there any more. */
  contact: Contact | null;
}

function Person({ model, uid, contact }: PersonProps) {
  const form = useMemo(() => model.person.form(contact), [model, contact]);
  useEffect(() => void model.person.used.reload(), [model]);
  const isEdited = useMemo(() => model.list.editing.peek() === uid && uid !== null, [model, uid]);
  useEffect(() => {
    model.list.editing.value = null;
    // The heading that had the focus while the person was read is gone; the form may have taken it since.
    if (document.activeElement === document.body) document.querySelector("h1")?.focus();
  }, [model]);
  const history = useMemo(
    () => contact && model.person.history({ uid: contact.uid, label: displayName(contact) }),
    [model, contact],
  );
  useEffect(() => void history?.reload(), [history]);
  const isGone = uid !== null && contact === null;
  const rhythms = model.settings.settings.value?.rhythms ?? [];
  const name = contact ? displayName(contact) : "";
  return (
    <div class={styles.view}>
      <a class={styles.back} href="#contacts" onClick={() => (model.list.returnTo.value = uid)}>
        {words("options_all_contacts")}
      </a>
      {isGone ? (
        <>
          <Title text={words("options_gone_title")} />
          <p>{words("options_gone")}</p>
        </>
      ) : (
        <>
          <header class={styles.head}>
            {name && <Avatar name={name} />}
            <Title text={name || words("options_someone_new")} />
          </header>
          {contact && history && (
            <TouchSection model={history} rhythm={rhythmBy(rhythms)(contact)} today={model.day()} />
          )}
          {contact && <ShelfSection model={model} uid={contact.uid} />}
          <PersonFields
            model={form}
            isEdited={isEdited}
            used={model.person.used.texts.value}
            today={model.day()}
            now={model.now()}
            rhythms={rhythms}
          />
          {contact && <PromisesSection model={model} uid={contact.uid} name={name} />}
          {history && <HistorySection model={history} />}
          {contact && <QuietSection model={model} uid={contact.uid} name={name} />}
          {contact && <LessonsSection model={model} uid={contact.uid} />}
        </>
      )}
    </div>
  );
}

function Waiting() {
  return (
    <div class={styles.view} aria-busy="true">
      <Title text={words("options_contacts")} />
      <p>{words("options_loading")}</p>
    </div>
  );
}
