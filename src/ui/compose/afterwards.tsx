import { useEffect } from "preact/hooks";
import { words } from "../../browser/i18n";
import { displayName } from "../../core/contact/contact";
import type { DraftView } from "../../protocol/drafts";
import { Button } from "../kit/button";
import { TextArea } from "../kit/field";
import type { AfterwardsModel } from "./afterwards-model";
import styles from "./compose.module.css";

const kinds = ["note", "need", "promise"] as const;

/** What comes next: for a hello, what was heard; for an introduction, where it goes on. */
export function Afterwards({ model, view }: { model: AfterwardsModel; view: DraftView }) {
  const { act, stage } = view.draft;
  const { uid } = view.contact;
  useEffect(() => model.open(uid), [model, uid]);
  if (stage !== null && stage !== "introduce") {
    return <p class={styles.soft}>{words("compose_introduce_next", displayName(view.contact))}</p>;
  }
  if (act !== "check-in") return null;
  const empty = model.heard.value.trim() === "";
  return (
    <section class={styles.pane} aria-labelledby="heard">
      <h2 id="heard" class={styles.question} dir="auto">
        {words("heard_question", displayName(view.contact))}
      </h2>
      <TextArea
        label={words("heard_field")}
        hint={words("heard_hint")}
        value={model.heard.value}
        rows={3}
        onText={(text) => model.write(text)}
      />
      <div class={styles.buttons}>
        {kinds.map((kind) => (
          <Button key={kind} disabled={empty} onClick={() => void model.keep(uid, kind)}>
            {words(`heard_${kind}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}
