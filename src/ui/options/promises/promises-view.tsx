import { useEffect, useRef } from "preact/hooks";
import { words } from "../../../browser/i18n";
import type { PromiseView } from "../../../protocol/promises";
import { Button } from "../../kit/button";
import { Failed } from "../failed";
import type { PromiseStart } from "../route";
import { Title } from "../title";
import { ClosedPromise, OpenPromise } from "./promise-item";
import { PromiseForm } from "./promise-form";
import type { PromisesModel } from "./promises-model";
import styles from "./promises.module.css";

/**
 * What you said you would do: what is due, what comes later, what is over.
 *
 * @param start a promise that is being made elsewhere, and goes on in the form here
 */
export function PromisesView({ model, start }: { model: PromisesModel; start?: PromiseStart }) {
  const view = model.view.value;
  const form = model.form.value;
  const isRead = view !== null;
  // The form needs the day, which comes with the list; once it is over, it does not come back by itself.
  const begin = useRef(start);
  useEffect(() => {
    if (!isRead || !begin.current) return;
    model.begin(null, begin.current);
    begin.current = undefined;
  }, [isRead, model]);
  return (
    <div class={styles.view} aria-busy={view === null && model.failure.value === null}>
      <div class={styles.head}>
        <Title text={words("options_promises")} />
        {form === null && view !== null && (
          <Button look="primary" onClick={() => model.begin()}>
            {words("promise_new")}
          </Button>
        )}
      </div>
      {form?.id === null && <PromiseForm model={model} form={form} />}
      {model.failure.value !== null ? (
        <Failed text={model.failure.value} retry={() => void model.reload()} />
      ) : view === null ? (
        <p class={styles.soft}>{words("options_loading")}</p>
      ) : view.promises.length === 0 ? (
        form === null && <p class={styles.note}>{words("promises_empty")}</p>
      ) : (
        <Promises model={model} promises={view.promises} />
      )}
      {view !== null && (
        <section class={styles.section}>
          <h2 class={styles.heading}>{words("promises_calendar")}</h2>
          <p class={styles.soft}>{words("promises_calendar_hint")}</p>
          <div class={styles.buttons}>
            <Button onClick={() => void model.downloadCalendar()}>
              {words("promises_calendar_download")}
            </Button>
          </div>
        </section>
      )}
    </div>
  );
}

/** Promises by when they are due; those that are over last, behind a click. */
export function Promises({
  model,
  promises,
  Heading = "h2",
}: {
  model: PromisesModel;
  promises: readonly PromiseView[];
  Heading?: "h2" | "h3";
}) {
  const open = promises.filter(({ state }) => state === "open");
  const over = promises.filter(({ state }) => state !== "open");
  const groups = [
    { key: "promises_now", list: open.filter(({ late }) => late !== null && late >= 0) },
    { key: "promises_later", list: open.filter(({ late }) => late !== null && late < 0) },
    { key: "promises_some_time", list: open.filter(({ late }) => late === null) },
  ] as const;
  return (
    <>
      {groups.map(
        ({ key, list }) =>
          list.length > 0 && (
            <section key={key} class={styles.section}>
              <Heading class={styles.heading}>{words(key)}</Heading>
              <ul class={styles.list}>
                {list.map((promise) => (
                  <OpenPromise key={promise.id} model={model} promise={promise} />
                ))}
              </ul>
            </section>
          ),
      )}
      {over.length > 0 && (
        <details class={styles.over}>
          <summary class={styles.summary}>{words("promises_over")}</summary>
          <ul class={styles.list}>
            {over.map((promise) => (
              <ClosedPromise key={promise.id} model={model} promise={promise} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
