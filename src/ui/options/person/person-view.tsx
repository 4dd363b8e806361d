import { useMemo } from "preact/hooks";
import { words } from "../../../browser/i18n";
import { displayName } from "../../../core/contact/contact";
import { Avatar } from "../../kit/avatar";
import { Failed } from "../failed";
import type { OptionsModel } from "../options-model";
import { Title } from "../title";
import { PersonFields } from "./person-fields";
import styles from "./person.module.css";
import { ShelfSection } from "./shelf-section";

/** One person, or somebody new (`uid` null). */
export function PersonView({ model, uid }: { model: OptionsModel; uid: string | null }) {
  const { book } = model;
  const isRead = book.contacts.value !== null;
  if (!isRead && book.failure.value !== null) {
    return (
      <div class={styles.view}>
        <Title text={words("options_contacts")} />
        <Failed text={book.failure.value} retry={() => void book.reload()} />
      </div>
    );
  }
  return isRead ? <Person model={model} uid={uid} /> : <Waiting />;
}

function Person({ model, uid }: { model: OptionsModel; uid: string | null }) {
  const form = useMemo(() => model.person(uid), [model, uid]);
  const isGone = uid !== null && form.contact === null;
  const name = form.contact ? displayName(form.contact) : "";
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
          {form.contact && <ShelfSection model={model} uid={form.contact.uid} />}
          <PersonFields model={form} />
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
