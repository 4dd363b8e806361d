import { useEffect } from "preact/hooks";
import { words } from "../../../browser/i18n";
import { Button } from "../../kit/button";
import { LinkButton } from "../../kit/link-button";
import { Failed } from "../failed";
import type { OptionsModel } from "../options-model";
import { Title } from "../title";
import styles from "./contacts.module.css";
import { FoundPeople } from "./found-people";
import { SearchBar } from "./search-bar";

/** The address book: search, the list, what is done with several people, and the way to add somebody. */
export function ContactsView({ model }: { model: OptionsModel }) {
  const { book } = model;
  const rows = book.rows.value;
  const isRead = book.revision.value !== null;
  useEffect(() => {
    if (isRead) model.search.prepare();
  }, [isRead, model]);
  useEffect(() => void model.touch(), [model]);
  return (
    <div class={styles.view} aria-busy={rows === null && book.failure.value === null}>
      <header class={styles.head}>
        <Title text={words("options_contacts")} />
        <Button look="primary" onClick={() => model.router.go({ at: "new-person" })}>
          {words("options_add_contact")}
        </Button>
      </header>
      {book.failure.value !== null ? (
        <Failed text={book.failure.value} retry={() => void book.reload()} />
      ) : rows === null ? (
        <Loading />
      ) : rows.length === 0 ? (
        <Empty />
      ) : (
        <>
          <SearchBar model={model} />
          <FoundPeople model={model} />
        </>
      )}
    </div>
  );
}

/** Quiet lines where the first people will be. */
function Loading() {
  return (
    <div class={styles.loading}>
      <p class={styles.count}>{words("options_loading")}</p>
      <span />
      <span />
      <span />
    </div>
  );
}

function Empty() {
  return (
    <div class={styles.empty}>
      <p>{words("options_contacts_empty")}</p>
      <LinkButton href="#data">{words("options_import_contacts")}</LinkButton>
    </div>
  );
}
