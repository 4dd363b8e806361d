import { useEffect, useRef } from "preact/hooks";
import { dated, words } from "../../browser/i18n";
import { givenName } from "../../core/contact/contact";
import { helloQuestions } from "../../core/act/hello-questions";
import { ended } from "../../core/act/text";
import { phrasesIn } from "../../core/phrases/phrases";
import type { DraftView } from "../../protocol/drafts";
import { questionWords, sampleWords } from "../act-words";
import { Button } from "../kit/button";
import { OfferChips } from "../kit/offer-chips";
import { TextArea } from "../kit/field";
import type { ComposeModel } from "./compose-model";
import styles from "./compose.module.css";

/** One concrete question at a time; every one can be skipped, and gone back to. Nothing for an act that asks nothing. */
export function QuestionPane({ model, view }: { model: ComposeModel; view: DraftView }) {
  const pane = useRef<HTMLElement>(null);
  const { draft, contact, other } = view;
  const step = model.step.value;
  const last = model.questions.value.length - 1;
  const question = model.question.value;

  useEffect(() => {
    pane.current?.querySelector("textarea")?.focus();
    // For measuring: from here on somebody can type.
    performance.mark("compose-ready");
  }, [step]);

  if (question === "") return null;
  const names = [givenName(contact), other ? givenName(other) : ""];
  return (
    <section ref={pane} class={styles.pane} aria-labelledby="question">
      {last > 0 && <p class={styles.soft}>{words("compose_step", String(step + 1), String(last + 1))}</p>}
      <h2 id="question" class={styles.question} dir="auto">
        {questionWords(draft.act, question, ...names)}
      </h2>
      <TextArea
        key={question}
        label={words("compose_words")}
        hint={model.finished.value ? undefined : words("compose_saved")}
        placeholder={sampleWords(draft.act, question, ...names)}
        value={model.answer.value}
        rows={5}
        disabled={model.finished.value}
        onText={(text) => model.write(text)}
      />
      {draft.act === "check-in" && !model.finished.value && <HelloQuestions model={model} view={view} />}
      <div class={styles.buttons}>
        {step > 0 && (
          <Button look="quiet" class={styles.aside} onClick={() => model.go(step - 1)}>
            {words("compose_previous")}
          </Button>
        )}
        {step < last && (
          <Button onClick={() => model.go(step + 1)}>
            {words(model.answer.value.trim() === "" ? "compose_skip" : "compose_next")}
          </Button>
        )}
      </div>
      <Told model={model} view={view} />
    </section>
  );
}

/** What was told them the last time; a warning only where the words repeat. */
function Told({ model, view: { told } }: { model: ComposeModel; view: DraftView }) {
  if (!told || told.words === "") return null;
  const repeated = model.repeated.value;
  return (
    <>
      {repeated !== "" && (
        <p class={styles.over} role="note">
          {words("compose_repeated", repeated)}
        </p>
      )}
      <details class={styles.note}>
        <summary class={styles.soft}>{words("compose_told", dated(told.at))}</summary>
        <p class={styles.told} dir="auto">
          {told.words}
        </p>
      </details>
    </>
  );
}

/** What could be asked with a hello: one click makes it the user's words, to be changed like any others. */
function HelloQuestions({
  model,
  view: { contact, last, manner, settings },
}: {
  model: ComposeModel;
  view: DraftView;
}) {
  const said = model.answer.value;
  const offers = helloQuestions(contact, last, phrasesIn(manner, settings.phrases))
    .filter(({ text }) => !said.includes(text))
    .map(({ text, from }) => ({
      key: text,
      label: text,
      ...(from === "notes" ? { line: words("compose_hello_notes") } : {}),
    }));
  return (
    <OfferChips
      label={words("compose_hello_offer")}
      offers={offers}
      onTake={(text) => model.write([ended(said), text].filter(Boolean).join(" "))}
    />
  );
}
