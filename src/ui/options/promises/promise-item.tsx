import { useState } from "preact/hooks";
import { dated, dayWords, daysAway, listed, words } from "../../../browser/i18n";
import type { PromiseView } from "../../../protocol/promises";
import { introductionUnderWay } from "../../../core/promise/introduction-under-way";
import { IntroductionSteps } from "../../introductions/introduction-steps";
import { Button } from "../../kit/button";
import { Parts } from "../../kit/parts";
import { LetGo, PutOffDays } from "../../today/promise-answers";
import { PromiseForm } from "./promise-form";
import { repeatOf } from "./promise-form-model";
import type { PromisesModel } from "./promises-model";
import styles from "./promises.module.css";

interface ItemProps {
  readonly model: PromisesModel;
  readonly promise: PromiseView;
}

/** One promise that is open: what, for whom, by when, and what can be done with it. */
export function OpenPromise({ model, promise }: ItemProps) {
  const [asking, setAsking] = useState<"later" | "let-go" | null>(null);
  const form = model.form.value;
  if (form?.id === promise.id) {
    return (
      <li class={styles.item}>
        <PromiseForm model={model} form={form} />
      </li>
    );
  }
  const { what } = promise;
  const busy = model.busy.value;
  const introduction = introductionUnderWay(promise);
  const toggle = (next: "later" | "let-go"): void => setAsking(asking === next ? null : next);
  return (
    <li class={styles.item}>
      <Sentence promise={promise} />
      {introduction && (
        <IntroductionSteps
          one={introduction}
          busy={busy}
          onAnswer={(isYes) => void model.answer(promise, isYes)}
          onGoOn={() => void model.goOn(promise)}
        />
      )}
      <div class={styles.buttons}>
        <Button
          disabled={busy}
          aria-label={words("promise_done_what", what)}
          onClick={() => void model.done(promise)}
        >
          {words("promise_done_button")}
        </Button>
        <Button
          look="quiet"
          aria-label={words("promise_later_what", what)}
          aria-expanded={asking === "later"}
          onClick={() => toggle("later")}
        >
          {words("promise_later_button")}
        </Button>
        <Button
          look="quiet"
          aria-label={words("promise_let_go_what", what)}
          aria-expanded={asking === "let-go"}
          onClick={() => toggle("let-go")}
        >
          {words("promise_let_go_button")}
        </Button>
        <Button
          look="quiet"
          aria-label={words("promise_edit_what", what)}
          onClick={() => model.begin(promise)}
        >
          {words("promise_edit_button")}
        </Button>
      </div>
      {asking === "later" && <PutOffDays busy={busy} onChoose={(to) => void model.putOff(promise, to)} />}
      {asking === "let-go" && <LetGo busy={busy} onLetGo={(word) => void model.letGo(promise, word)} />}
    </li>
  );
}

/** One that was kept or let go. */
export function ClosedPromise({ model, promise }: ItemProps) {
  const { state, closedAt, word, what } = promise;
  const busy = model.busy.value;
  return (
    <li class={styles.item}>
      <p class={styles.what} dir="auto">
        {what}
      </p>
      <p class={styles.soft}>
        <Parts
          parts={[
            listed(promise.names),
            words(
              state === "done" ? "promise_was_kept" : "promise_was_let_go",
              closedAt ? dated(closedAt) : "",
            ),
          ]}
        />
      </p>
      {word && (
        <p class={styles.soft} dir="auto">
          {word}
        </p>
      )}
      <div class={styles.buttons}>
        <Button
          look="quiet"
          disabled={busy}
          aria-label={words("promise_reopen_what", what)}
          onClick={() => void model.reopen(promise)}
        >
          {words("promise_reopen_button")}
        </Button>
        <Button
          look="quiet"
          disabled={busy}
          aria-label={words("promise_delete_what", what)}
          onClick={() => void model.remove(promise)}
        >
          {words("promise_delete_button")}
        </Button>
      </div>
    </li>
  );
}

function Sentence({ promise }: { promise: PromiseView }) {
  const { what, names, day, late, due, snoozed, repeat, page } = promise;
  const when = day === null || late === null ? [] : [`${dayWords(day)} (${daysAway(-late)})`];
  const lines = [
    listed(names),
    ...when,
    // Of one that comes again the first day says nothing any more.
    ...(snoozed !== null && repeat === null && due !== null
      ? [words("promise_put_off_from", dayWords(due))]
      : []),
    ...(repeat === null ? [] : [words(`promise_repeat_${repeatOf(repeat)}`)]),
  ];
  return (
    <>
      <p class={styles.what} dir="auto">
        {what}
      </p>
      <p class={styles.soft}>
        <Parts parts={lines} />
      </p>
      {page && (
        <p class={styles.soft}>
          <a href={page.url} target="_blank" rel="noreferrer" dir="auto">
            {page.title || page.url}
          </a>
        </p>
      )}
    </>
  );
}
