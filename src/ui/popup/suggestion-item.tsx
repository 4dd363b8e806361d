import type { ReadonlySignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { words } from "../../browser/i18n";
import type { PopupView, SharingView } from "../../protocol/views";
import { Avatar } from "../kit/avatar";
import { Button } from "../kit/button";
import { IconButton } from "../kit/icon-button";
import { reasonWords } from "../reason-words";
import styles from "./popup.module.css";
import { DraftPreview, pastedWords } from "./preview";
import { KeepButton, ShelfLine, type ShelfActs } from "./shelf-parts";
import type { PopupModel } from "./popup-model";

/** What a suggestion needs to know, and what can be done with it. */
export interface SuggestionActs extends ShelfActs, Pick<PopupModel, "share" | "dismiss"> {
  readonly view: ReadonlySignal<Pick<PopupView, "mail" | "channels"> | null>;
}

/** One person: the name large, the reason under it, and the verb on the button. */
export function SuggestionItem({
  model,
  person,
  first,
}: {
  model: SuggestionActs;
  person: SharingView;
  first: boolean;
}) {
  const preview = useId();
  const pasted = pastedWords(person, person.preview, model.view.value);
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
        <DraftPreview id={preview} preview={person.preview} />
      </div>
      {pasted !== null && <p class={styles.pasted}>{pasted}</p>}
      <ShelfLine model={model} person={person} />
    </li>
  );
}
