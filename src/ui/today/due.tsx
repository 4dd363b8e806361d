import { useState } from "preact/hooks";
import { daysAway, listed, words } from "../../browser/i18n";
import type { PromiseView } from "../../protocol/promises";
import type { TodayView } from "../../protocol/today";
import { Button } from "../kit/button";
import { Parts } from "../kit/parts";
import { PutOffDays } from "./promise-answers";
import type { TodayModel } from "./today-model";
import styles from "./today.module.css";

/** Promises of which the day has come: done, written about, or put off. Each is said once and calmly, however late. */
export function Due({ model, view }: { model: TodayModel; view: TodayView }) {
  return (
    <section class={styles.section}>
      <h2 class={styles.heading}>{words("today_promises")}</h2>
      <ul class={styles.list}>
        {view.due.map((promise) => (
          <DuePromise key={promise.id} model={model} promise={promise} />
        ))}
      </ul>
    </section>
  );
}

function DuePromise({ model, promise }: { model: TodayModel; promise: PromiseView }) {
  const [isAsking, setAsking] = useState(false);
  const busy = model.busy.value;
  const { what, names, late, uids } = promise;
  return (
    <li class={styles.promise}>
      <div class={styles.who}>
        <p class={styles.name} dir="auto">
          {what}
        </p>
        <p class={styles.soft}>
          <Parts parts={[listed(names), daysAway(-(late ?? 0))]} />
        </p>
      </div>
      <div class={styles.answers}>
        <Button
          disabled={busy}
          aria-label={words("promise_done_what", what)}
          onClick={() => void model.keep(promise)}
        >
          {words("promise_done_button")}
        </Button>
        {uids.length > 0 && (
          <Button
            look="quiet"
            disabled={busy}
            aria-label={words("today_write_what", what)}
            onClick={() => void model.followThrough(promise)}
          >
            {words("today_write")}
          </Button>
        )}
        <Button
          look="quiet"
          aria-label={words("today_put_off_what", what)}
          aria-expanded={isAsking}
          onClick={() => setAsking(!isAsking)}
        >
          {words("today_put_off")}
        </Button>
      </div>
      {isAsking && <PutOffDays busy={busy} onChoose={(to) => void model.putOff(promise, to)} />}
    </li>
  );
}
