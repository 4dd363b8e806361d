import { words } from "../../browser/i18n";
import type { TodayView } from "../../protocol/today";
import { Button } from "../kit/button";
import { Parts } from "../kit/parts";
import { reasonWords } from "../reason-words";
import styles from "./today.module.css";
import type { TodayModel } from "./today-model";

/** "This week you read things that would help someone": so that nobody has to stop reading to give. */
export function ReadThisWeek({ model, view }: { model: TodayModel; view: TodayView }) {
  const busy = model.busy.value;
  return (
    <section class={styles.section}>
      <h2 class={styles.heading}>{words("today_read")}</h2>
      <ul class={styles.list}>
        {view.read.map((read) => {
          const { page, name, uid, evidence } = read;
          const title = page.title || page.url;
          return (
            <li key={`${uid} ${page.url}`} class={styles.read}>
              <p class={styles.name} dir="auto">
                {title}
              </p>
              <p class={styles.soft}>
                <Parts parts={[words("today_read_for", name), reasonWords(evidence)]} />
              </p>
              <div class={styles.others}>
                <Button
                  look="quiet"
                  disabled={busy}
                  aria-label={words("today_read_share", name, title)}
                  onClick={() => void model.share(read)}
                >
                  {words("today_read_share_button")}
                </Button>
                <Button
                  look="quiet"
                  disabled={busy}
                  aria-label={words("today_read_dismiss", name, title)}
                  onClick={() => void model.dismiss(read)}
                >
                  {words("today_read_dismiss_button", name)}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      <div class={styles.others}>
        <Button look="quiet" disabled={busy} onClick={() => void model.forget()}>
          {words("today_read_forget")}
        </Button>
      </div>
    </section>
  );
}
