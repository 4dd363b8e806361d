import { words } from "../../../browser/i18n";
import type { ContactRow as Row } from "../../../core/contact/row";
import { Avatar } from "../../kit/avatar";
import { printRoute } from "../route";
import { ChipList } from "./chip-list";
import styles from "./contacts.module.css";

interface ContactRowProps {
  row: Row;
  isChosen: boolean;
  /** Whether Tab comes here: one row of the list is enough, arrows lead to the others. */
  isStop: boolean;
  /** Whether the user comes back from this person. */
  isReturn: boolean;
  onChoose: (isChosen: boolean, isRange: boolean) => void;
  onFocus: () => void;
}

/** A person of the list: the name opens them, wherever in the row it is clicked; the box chooses them. */
export function ContactRow({ row, isChosen, isStop, isReturn, onChoose, onFocus }: ContactRowProps) {
  const line = [row.title, row.org].filter(Boolean).join(" · ");
  const tabIndex = isStop ? 0 : -1;
  return (
    <>
      <label class={styles.choose}>
        <input
          type="checkbox"
          class={styles.box}
          tabIndex={tabIndex}
          checked={isChosen}
          aria-label={words("options_choose", row.name)}
          onClick={(event) => onChoose(event.currentTarget.checked, event.shiftKey)}
          onFocus={onFocus}
        />
      </label>
      <Avatar name={row.name} />
      <div class={styles.who}>
        <a
          class={styles.name}
          href={printRoute({ at: "person", uid: row.uid })}
          tabIndex={tabIndex}
          data-return-focus={isReturn || undefined}
          onFocus={onFocus}
        >
          <bdi>{row.name}</bdi>
        </a>
        {line && (
          <p class={styles.line}>
            <bdi>{line}</bdi>
          </p>
        )}
      </div>
      <div class={styles.about}>
        <ChipList items={row.interests} limit={2} />
      </div>
    </>
  );
}
