import { useEffect, useId } from "preact/hooks";
import { words } from "../../browser/i18n";
import type { PersonCard } from "../../protocol/views";
import { Avatar } from "../kit/avatar";
import { Button } from "../kit/button";
import styles from "./popup.module.css";
import type { PopupModel } from "./popup-model";
import { DraftPreview, pastedWords } from "./preview";
import { KeepButton, ShelfLine } from "./shelf-parts";

/** People without a reason: shared with where a page is being shared, and then what each would get is known before. */
export function PersonRows({ model, people }: { model: PopupModel; people: readonly PersonCard[] }) {
  const sharing = model.sharing.value;
  useEffect(() => {
    if (sharing) void model.preview(people);
  }, [model, people, sharing]);
  return (
    <ul class={styles.people}>
      {people.map((person) => (
        <PersonRow key={person.uid} model={model} person={person} />
      ))}
    </ul>
  );
}

function PersonRow({ model, person }: { model: PopupModel; person: PersonCard }) {
  const described = useId();
  const sharing = model.sharing.value;
  const preview = sharing ? model.previews.value.get(person.uid) : undefined;
  return (
    <li class={styles.row}>
      <Avatar name={person.name} />
      <div class={styles.who}>
        <Button
          class={styles.rowButton}
          look="quiet"
          disabled={model.busy.value}
          aria-describedby={preview && described}
          onClick={() =>
            void (sharing ? model.share({ uid: person.uid }, person.name) : model.show(person.uid))
          }
        >
          {sharing ? words("popup_share_with", person.label) : person.label}
        </Button>
        {preview && (
          <DraftPreview
            id={described}
            preview={preview}
            pasted={pastedWords(person, preview, model.view.value)}
          />
        )}
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
