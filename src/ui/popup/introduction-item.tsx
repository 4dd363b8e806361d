import { words } from "../../browser/i18n";
import type { IntroductionView } from "../../protocol/views";
import { IntroductionSteps } from "../introductions/introduction-steps";
import { Button } from "../kit/button";
import styles from "./popup.module.css";
import type { PopupModel } from "./popup-model";

/** An introduction on its way, and letting it go. */
export function IntroductionItem({ model, one }: { model: PopupModel; one: IntroductionView }) {
  const busy = model.busy.value;
  return (
    <li class={styles.question}>
      <p dir="auto">{words("popup_introduction", one.first.name, one.second.name)}</p>
      <IntroductionSteps
        one={one}
        busy={busy}
        onAnswer={(isYes) => void model.acts.answer(one, isYes)}
        onGoOn={() => void model.acts.goOn(one)}
      />
      <Button look="quiet" disabled={busy} onClick={() => void model.acts.drop(one)}>
        {words("popup_introduction_drop")}
      </Button>
    </li>
  );
}
