import { useEffect } from "preact/hooks";
import { words } from "../../browser/i18n";
import type { PopupView } from "../../protocol/views";
import { Button } from "../kit/button";
import { Today } from "../today/today";
import { EntryLine } from "./entry-line";
import { FindPerson } from "./find-person";
import styles from "./popup.module.css";
import type { PopupModel } from "./popup-model";

/** What was done already is written down: for whom? */
export function LogScreen({ model }: { model: PopupModel }) {
  return (
    <div class={styles.screen}>
      <header class={styles.head}>
        <h1 class={styles.title} tabIndex={-1}>
          {words("popup_log")}
        </h1>
        <p class={styles.soft}>{words("popup_log_whom")}</p>
      </header>
      <FindPerson model={model} eager />
    </div>
  );
}

/** Today: on every page that is not there to be passed on, with a plain word on what the page is. */
export function TodayScreen({ model, view }: { model: PopupModel; view: PopupView }) {
  useEffect(() => void model.today.open(), [model]);
  return (
    <div class={styles.screen}>
      <header class={styles.head}>
        <h1 class={styles.title} tabIndex={-1}>
          {words("popup_today")}
        </h1>
        <p class={styles.soft}>{words(verdict(view))}</p>
      </header>
      {view.page && (
        <Button
          look="quiet"
          class={`${styles.aside} ${styles.shareAnyway}`}
          onClick={() => model.shareAnyway()}
        >
          {words("popup_share_page")}
        </Button>
      )}
      <Today model={model.today} />
      <FindPerson model={model} eager={false} />
      <section class={styles.section}>
        <h2 class={styles.heading}>{words("popup_last_acts")}</h2>
        {view.lastActs.length === 0 ? (
          <p class={styles.soft}>{words("popup_last_acts_empty")}</p>
        ) : (
          <ul>
            {view.lastActs.map((entry) => (
              <EntryLine key={entry.id} entry={entry} />
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}

function verdict(view: PopupView) {
  if (view.mode === "private") return "popup_private";
  if (view.mode === "nothing") return "popup_nothing";
  return view.wasRead ? "popup_other" : "popup_unread";
}
