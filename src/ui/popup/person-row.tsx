import { words } from "../../browser/i18n";
import type { PersonCard } from "../../protocol/views";
import { Avatar } from "../kit/avatar";
import { Button } from "../kit/button";
import styles from "./popup.module.css";
import type { PopupModel } from "./popup-model";
import { KeepButton, ShelfLine } from "./shelf-parts";

/** A person without a reason: shared with where a page is being shared, shown otherwise. */
export function PersonRow({ model, person }: { model: PopupModel; person: PersonCard }) {
  const sharing = model.sharing.value;
  return (
    <li class={styles.row}>
      <Avatar name={person.name} />
      <div class={styles.who}>
        <Button
          class={styles.rowButton}
          look="quiet"
          disabled={model.busy.value}
          onClick={() =>
            void (sharing ? model.share({ uid: person.uid }, person.name) : model.show(person.uid))
          }
        >
          {sharing ? words("popup_share_with", person.label) : person.label}
        </Button>
        {person.line && (
          <p class={styles.reason} dir="auto">
            {person.line}
          </p>
        )}
        {sharing && <ShelfLine model={model} person={person} />}
      </div>
      {sharing && <KeepButton model={model} person={person} />}
    </li>
  );
}
