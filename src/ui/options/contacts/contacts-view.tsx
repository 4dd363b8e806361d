import { useRef } from "preact/hooks";
import { counted, words } from "../../../browser/i18n";
import { Button } from "../../kit/button";
import { LinkButton } from "../../kit/link-button";
import { TextField } from "../../kit/field";
import { Failed } from "../failed";
import type { OptionsModel } from "../options-model";
import { Title } from "../title";
import { ContactRow } from "./contact-row";
import styles from "./contacts.module.css";

/** The address book: search, the list, and the way to add somebody. */
export function ContactsView({ model }: { model: OptionsModel }) {
  const { book, list } = model;
  const all = book.contacts.value;
  return (
    <div class={styles.view} aria-busy={all === null && book.failure.value === null}>
      <header class={styles.head}>
        <Title text={words("options_contacts")} />
        <Button look="primary" onClick={() => model.router.go({ at: "new-person" })}>
          {words("options_add_contact")}
        </Button>
      </header>
      {book.failure.value !== null ? (
        <Failed text={book.failure.value} retry={() => void book.reload()} />
      ) : all === null ? (
        <Loading />
      ) : all.length === 0 ? (
        <Empty />
      ) : (
        <>
          <search>
            <TextField
              label={words("options_search_contacts")}
              type="search"
              value={list.query.value}
              onText={(text) => list.search(text)}
            />
          </search>
          <Found model={model} total={all.length} />
        </>
      )}
    </div>
  );
}

function Found({ model: { list }, total }: { model: OptionsModel; total: number }) {
  const found = list.found.value?.length ?? 0;
  const shown = list.shown.value;
  const rows = useRef<HTMLUListElement>(null);
  const showMore = (): void => {
    list.showMore();
    // The button may be gone with the last of them: the focus goes to the first that came.
    requestAnimationFrame(() => rows.current?.children[shown.length]?.querySelector("a")?.focus());
  };
  const looking = list.query.value.trim() !== "";
  const count = !looking
    ? counted("options_people", total)
    : found === 0
      ? words("options_contacts_no_match")
      : counted("options_people_found", found);
  return (
    <>
      <p class={styles.count} aria-live="polite">
        {count}
      </p>
      {shown.length > 0 && (
        <ul ref={rows} class={styles.list}>
          {shown.map((contact) => (
            <ContactRow key={contact.uid} contact={contact} isReturn={contact.uid === list.returnTo.value} />
          ))}
        </ul>
      )}
      {shown.length < found && <Button onClick={showMore}>{words("options_show_more")}</Button>}
    </>
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
