import { words } from "../../../browser/i18n";
import { contactLimits } from "../../../core/contact/contact";
import { Button } from "../../kit/button";
import { TextArea } from "../../kit/field";
import type { NotesModel } from "./notes-model";
import styles from "./person.module.css";

/** The notes: plain text, kept as it is typed. */
export function NotesField({ model }: { model: NotesModel }) {
  const state = model.state.value;
  return (
    <>
      <TextArea
        label={words("options_notes")}
        hint={`${words("options_notes_hint")} ${words(`options_note_${state}`)}`}
        value={model.text.value}
        maxLength={contactLimits.note}
        onText={(note) => model.type(note)}
      />
      {model.undoId.value !== null && (
        <Button look="quiet" class={styles.more} onClick={() => void model.takeBack()}>
          {words("options_note_back")}
        </Button>
      )}
    </>
  );
}
