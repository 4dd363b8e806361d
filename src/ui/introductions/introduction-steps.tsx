import { words } from "../../browser/i18n";
import type { IntroductionView } from "../../protocol/views";
import { Button } from "../kit/button";
import styles from "./introduction-steps.module.css";

interface IntroductionStepsProps {
  one: IntroductionView;
  busy: boolean;
  onAnswer: (isYes: boolean) => void;
  onGoOn: () => void;
}

/** How far an introduction has come: who has been asked, what they said, and the next step. */
export function IntroductionSteps({ one, busy, onAnswer, onGoOn }: IntroductionStepsProps) {
  const { first, second, introduction, next } = one;
  const awaited =
    introduction.first === "asked" ? first.name : introduction.second === "asked" ? second.name : null;
  const declined =
    introduction.first === "no" ? first.name : introduction.second === "no" ? second.name : null;
  return (
    <>
      {awaited !== null && (
        <>
          <p class={styles.soft} dir="auto">
            {words("popup_introduction_asked", awaited)}
          </p>
          <div class={styles.choices}>
            <Button disabled={busy} onClick={() => onAnswer(true)}>
              {words("popup_introduction_yes", awaited)}
            </Button>
            <Button disabled={busy} onClick={() => onAnswer(false)}>
              {words("popup_introduction_no", awaited)}
            </Button>
          </div>
        </>
      )}
      {declined !== null && (
        <p class={styles.soft} dir="auto">
          {words("popup_introduction_declined", declined)}
        </p>
      )}
      {next !== null && (
        <Button look="primary" class={styles.next} disabled={busy} onClick={onGoOn}>
          {next === "introduce"
            ? words("popup_introduction_make")
            : words("popup_introduction_ask", next === "ask-first" ? first.name : second.name)}
        </Button>
      )}
    </>
  );
}
