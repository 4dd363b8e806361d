import { counted, words } from "../../browser/i18n";
import type { PersonCard } from "../../protocol/views";
import { Button } from "../kit/button";
import { IconButton } from "../kit/icon-button";
import styles from "./popup.module.css";
import type { PopupModel } from "./popup-model";
import type { Keeping } from "./shelf-keeping";

/** What is known of shelves, and what can be done with one. */
export interface ShelfActs extends Pick<PopupModel, "busy" | "keep" | "openShelf"> {
  readonly keeping: Pick<Keeping, "keptFor" | "countFor">;
}

/** Keep the page for this person: a bookmark, filled once it is kept. */
export function KeepButton({ model, person }: { model: ShelfActs; person: PersonCard }) {
  return (
    <IconButton
      name={words("popup_keep_for", person.label)}
      disabled={model.busy.value}
      onClick={() => void model.keep(person)}
    >
      <path
        class={model.keeping.keptFor.value.has(person.uid) ? styles.filled : undefined}
        d="M5.5 3.5h9v13l-4.5-3.5-4.5 3.5z"
      />
    </IconButton>
  );
}

/** "3 things for Priya Raman", which shows them; nothing where there are none. */
export function ShelfLine({ model, person }: { model: ShelfActs; person: PersonCard }) {
  const count = model.keeping.countFor(person);
  if (count === 0) return null;
  return (
    <Button
      look="quiet"
      class={styles.shelfLine}
      disabled={model.busy.value}
      onClick={() => void model.openShelf(person.uid)}
    >
      {counted("shelf_things", count, person.label)}
    </Button>
  );
}
