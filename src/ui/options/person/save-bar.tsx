import { useRef } from "preact/hooks";
import { words } from "../../../browser/i18n";
import { Button } from "../../kit/button";
import styles from "./person.module.css";
import type { PersonFormModel } from "./person-form-model";

/** Save and delete, always in sight, and whether anything is not saved yet. */
export function SaveBar({ model }: { model: PersonFormModel }) {
  const busy = model.busy.value;
  const bar = useRef<HTMLDivElement>(null);
  const discard = async (): Promise<void> => {
    await model.discard();
    // The button goes away with what it discarded.
    bar.current?.querySelector("button")?.focus();
  };
  return (
    <div ref={bar} class={styles.bar}>
      <Button look="primary" type="submit" disabled={busy}>
        {words("options_save")}
      </Button>
      {model.unsaved.value && (
        <>
          <p class={styles.soft}>{words("options_unsaved")}</p>
          <Button look="quiet" disabled={busy} onClick={() => void discard()}>
            {words("options_discard")}
          </Button>
        </>
      )}
      {model.contact !== null && (
        <Button look="danger" class={styles.end} disabled={busy} onClick={() => void model.remove()}>
          {words("options_delete")}
        </Button>
      )}
    </div>
  );
}
