import { words } from "../../browser/i18n";
import { recommendationLimit } from "../../core/act/recommend";
import { Button } from "../kit/button";
import { TextArea } from "../kit/field";
import type { ComposeModel } from "./compose-model";
import styles from "./compose.module.css";

/** The message as it will look: the user's own, to the last word, and counted. */
export function MessagePane({ model }: { model: ComposeModel }) {
  const message = model.message.value;
  const empty = message.trim() === "";
  const finished = model.finished.value;
  return (
    <section class={styles.pane}>
      <TextArea
        label={words("compose_message")}
        hint={words(model.edited.value ? "compose_edited_hint" : "compose_preview_hint")}
        value={message}
        rows={10}
        disabled={finished}
        onText={(text) => model.writeMessage(text)}
      />
      <Count length={message.length} />
      {model.edited.value && !finished && (
        <Button look="quiet" onClick={() => model.rebuild()}>
          {words("compose_rebuild")}
        </Button>
      )}
      <div class={styles.buttons}>
        <Button look="primary" disabled={empty || finished} onClick={() => void model.openChannel()}>
          {words("compose_open", words("channel_linkedin"))}
        </Button>
        <Button disabled={empty || finished} onClick={() => void model.copyMessage()}>
          {words("compose_copy")}
        </Button>
        <Button look="quiet" disabled={finished} onClick={() => void model.discard()}>
          {words("compose_discard")}
        </Button>
      </div>
    </section>
  );
}

/** Quiet until it matters: over the limit it says by how much. */
function Count({ length }: { length: number }) {
  const over = length - recommendationLimit;
  const number = new Intl.NumberFormat();
  const limit = number.format(recommendationLimit);
  return (
    <p class={over > 0 ? styles.over : styles.soft}>
      {over > 0
        ? words("compose_too_long", number.format(over), limit)
        : words("compose_count", number.format(length), limit)}
    </p>
  );
}
