import { useId } from "preact/hooks";
import { words } from "../../browser/i18n";
import type { SharingView } from "../../protocol/views";
import { Avatar } from "../kit/avatar";
import { Button } from "../kit/button";
import { IconButton } from "../kit/icon-button";
import { reasonWords } from "../reason-words";
import styles from "./popup.module.css";
import type { PopupModel } from "./popup-model";
import { KeepButton, ShelfLine } from "./shelf-parts";

/** One person: the name large, the reason under it, and the verb on the button. */
export function SuggestionItem({
  model,
  person,
  first,
}: {
  model: PopupModel;
  person: SharingView;
  first: boolean;
}) {
  const preview = useId();
  return (
    <li class={styles.person}>
      <Avatar name={person.name} />
      <div class={styles.who}>
        <p class={styles.name} dir="auto">
          {person.name}
        </p>
        <p class={styles.reason} dir="auto">
          {reasonWords(person.evidence)}
        </p>
      </div>
      <IconButton
        name={words("popup_not_for", person.label)}
        disabled={model.busy.value}
        onClick={() => void model.dismiss(person)}
      >
        <path d="M5 5l10 10M15 5L5 15" />
      </IconButton>
      <div class={styles.buttons}>
        <Button
          look={first ? "primary" : "plain"}
          disabled={model.busy.value}
          aria-describedby={preview}
          class={styles.share}
          onClick={() => void model.share({ uid: person.uid }, person.name)}
        >
          {words("popup_share_with", person.label)}
        </Button>
        <KeepButton model={model} person={person} />
        <p id={preview} class={styles.preview} dir="auto">
          {words("popup_preview", person.preview.opening)}
        </p>
      </div>
      <ShelfLine model={model} person={person} />
    </li>
  );
}
