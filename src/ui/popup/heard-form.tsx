import { useState } from "preact/hooks";
import { words } from "../../browser/i18n";
import { Button } from "../kit/button";
import { TextArea } from "../kit/field";
import styles from "./popup.module.css";
import type { PopupModel } from "./popup-model";

const kinds = ["note", "need", "promise"] as const;

/** After a hello: what came back, to the notes, a need or a promise with one click. */
export function HeardForm({ model, name }: { model: PopupModel; name: string }) {
  const waiting = model.acts.heardText();
  const [text, setText] = useState(() => waiting.get());
  const [wasOpen] = useState(text !== "");
  return (
    <details class={styles.section} open={wasOpen}>
      <summary class={styles.summary}>{words("heard_question", name)}</summary>
      <TextArea
        label={words("heard_field")}
        hint={words("heard_hint")}
        rows={3}
        value={text}
        onText={(typed) => {
          waiting.put(typed);
          setText(typed);
        }}
      />
      <div class={styles.choices}>
        {kinds.map((kind) => (
          <Button
            key={kind}
            disabled={model.busy.value || text.trim() === ""}
            onClick={() => void model.acts.heard(text, kind).then(() => setText(waiting.get()))}
          >
            {words(`heard_${kind}`)}
          </Button>
        ))}
      </div>
    </details>
  );
}
