import { words } from "../../../browser/i18n";
import { Failed } from "../failed";
import { Title } from "../title";
import { ClosedPromise, OpenPromise } from "./promise-item";
import type { PromisesModel } from "./promises-model";
import styles from "./promises.module.css";

/** One promise by itself, as a reminder of it opens it: with all that can be done with it, and the way to the others. */
export function OnePromise({ model, id }: { model: PromisesModel; id: string }) {
  const view = model.view.value;
  const promise = view?.promises.find((one) => one.id === id);
  return (
    <div class={styles.view} aria-busy={view === null && model.failure.value === null}>
      <a class={styles.back} href="#promises">
        {words("promises_all")}
      </a>
      <Title text={words(view !== null && !promise ? "promise_gone" : "today_promises")} />
      {model.failure.value !== null ? (
        <Failed text={model.failure.value} retry={() => void model.reload()} />
      ) : view === null ? (
        <p class={styles.soft}>{words("options_loading")}</p>
      ) : (
        promise && (
          <ul class={styles.list}>
            {promise.state === "open" ? (
              <OpenPromise model={model} promise={promise} />
            ) : (
              <ClosedPromise model={model} promise={promise} />
            )}
          </ul>
        )
      )}
    </div>
  );
}
