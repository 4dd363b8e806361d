import { useEffect, useRef } from "preact/hooks";
import { words, type MessageKey } from "../../browser/i18n";
import type { DraftView } from "../../protocol/drafts";
import { Button } from "../kit/button";
import { TextArea } from "../kit/field";
import type { ComposeModel } from "./compose-model";
import styles from "./compose.module.css";

/** One concrete question at a time; every one can be skipped, and gone back to. */
export function QuestionPane({ model, draft }: { model: ComposeModel; draft: DraftView }) {
  const pane = useRef<HTMLElement>(null);
  const step = model.step.value;
  const last = draft.questions.length - 1;
  const question = model.question.value;

  useEffect(() => pane.current?.querySelector("textarea")?.focus(), [step]);

  return (
    <section ref={pane} class={styles.pane} aria-labelledby="question">
      <p class={styles.soft}>{words("compose_step", String(step + 1), String(last + 1))}</p>
      <h2 id="question" class={styles.question} dir="auto">
        {words(`question_${draft.act}_${question}` as MessageKey, draft.name)}
      </h2>
      <TextArea
        key={question}
        label={words("compose_words")}
        hint={words("compose_saved")}
        placeholder={words(`sample_${draft.act}_${question}` as MessageKey)}
        value={model.answer.value}
        rows={5}
        disabled={model.finished.value}
        onText={(text) => model.write(text)}
      />
      <div class={styles.buttons}>
        {step > 0 && (
          <Button look="quiet" onClick={() => model.go(step - 1)}>
            {words("compose_previous")}
          </Button>
        )}
        {step < last && (
          <Button onClick={() => model.go(step + 1)}>
            {words(model.answer.value.trim() === "" ? "compose_skip" : "compose_next")}
          </Button>
        )}
      </div>
    </section>
  );
}
