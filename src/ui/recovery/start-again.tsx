import { words } from "../../browser/i18n";
import { Button } from "../kit/button";
import { TextField } from "../kit/field";
import type { RecoveryModel } from "./recovery-model";
import styles from "./recovery.module.css";

/** Begin with nothing: only for somebody who types that they mean it. */
export function StartAgain({ model }: { model: RecoveryModel }) {
  return (
    <section class={styles.section} aria-labelledby="reset">
      <h2 id="reset" class={styles.heading}>
        {words("recovery_reset")}
      </h2>
      <p class={styles.soft}>{words("recovery_reset_how")}</p>
      <form
        class={styles.reset}
        onSubmit={(event) => {
          event.preventDefault();
          if (model.isMeant.value) void model.reset();
        }}
      >
        <TextField
          label={words("recovery_reset_type", words("recovery_reset_word"))}
          value={model.word.value}
          onText={(text) => (model.word.value = text)}
        />
        <Button look="danger" type="submit" disabled={!model.isMeant.value || model.busy.value}>
          {words("recovery_reset_do")}
        </Button>
      </form>
    </section>
  );
}
