import { displayName, type Contact } from "../../../core/contact/contact";
import { Avatar } from "../../kit/avatar";
import { printRoute } from "../route";
import { ChipList } from "./chip-list";
import styles from "./contacts.module.css";

/** A person of the list: the name opens them, wherever in the row it is clicked. */
export function ContactRow({ contact, isReturn }: { contact: Contact; isReturn: boolean }) {
  const name = displayName(contact);
  const line = [contact.title, contact.org].filter(Boolean).join(" · ");
  return (
    <li class={styles.row}>
      <Avatar name={name} />
      <div class={styles.who}>
        <a
          class={styles.name}
          href={printRoute({ at: "person", uid: contact.uid })}
          dir="auto"
          data-return-focus={isReturn || undefined}
        >
          {name}
        </a>
        {line && (
          <p class={styles.line}>
            <bdi>{line}</bdi>
          </p>
        )}
        <ChipList items={contact.interests} limit={4} />
      </div>
    </li>
  );
}
