import { useRef } from "preact/hooks";
import { words } from "../../browser/i18n";
import { Button } from "../kit/button";
import { TextField } from "../kit/field";
import { useFirstFocus } from "../kit/first-focus";
import { PersonRows } from "./person-row";
import styles from "./popup.module.css";
import type { PopupModel } from "./popup-model";

/**
 * The search that is always there. Enter takes the best of those who stand there, or the only one; where a page is being shared and nobody is called
 * that, it shares with somebody new by that name.
 *
 * @param eager put the cursor here at once: with no contacts yet, typing a name is the way to begin
 */
export function FindPerson({ model, eager }: { model: PopupModel; eager: boolean }) {
  const form = useRef<HTMLFormElement>(null);
  useFirstFocus(form, "input", eager);
  const query = model.query.value.trim();
  const found = model.found.value;
  return (
    <form
      ref={form}
      class={styles.find}
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        void model.pickFirst();
      }}
    >
      <TextField
        label={words("popup_find")}
        type="search"
        placeholder={model.sharing.value ? words("popup_find_or_new") : ""}
        value={model.query.value}
        onFocus={() => model.prepare()}
        onText={(text) => void model.find(text)}
      />
      {query !== "" && found.length > 0 && <PersonRows model={model} people={found} />}
      {query !== "" && found.length === 0 && !model.sharing.value && (
        <p class={styles.soft}>{words("popup_no_match")}</p>
      )}
      {query !== "" && model.sharing.value && (
        <Button
          look="quiet"
          disabled={model.busy.value}
          onClick={() => void model.share({ name: query }, query)}
        >
          {words("popup_new_person", query)}
        </Button>
      )}
    </form>
  );
}
