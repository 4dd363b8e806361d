import { words } from "../../browser/i18n";
import { Button } from "../kit/button";
import styles from "./popup.module.css";
import type { PopupModel } from "./popup-model";

/** Asked once, the first time the popup opens after a channel did; no answer counts as sent after a day. */
export function SentQuestion({ model }: { model: PopupModel }) {
  if (model.acts.unsent.value === null) return null;
  return (
    <div class={styles.sent} role="group" aria-label={words("popup_sent")}>
      <span>{words("popup_sent")}</span>
      <Button look="quiet" disabled={model.busy.value} onClick={() => void model.acts.answerSent(true)}>
        {words("popup_sent_yes")}
      </Button>
      <Button look="quiet" disabled={model.busy.value} onClick={() => void model.acts.answerSent(false)}>
        {words("popup_sent_no")}
      </Button>
    </div>
  );
}
