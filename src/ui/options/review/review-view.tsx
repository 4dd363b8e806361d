import { useEffect } from "preact/hooks";
import { dated, dayWords, listed, words } from "../../../browser/i18n";
import { contactLimits } from "../../../core/contact/contact";
import { entryWords } from "../../entry-words";
import { Button } from "../../kit/button";
import { TextArea } from "../../kit/field";
import { Failed } from "../failed";
import styles from "../options.module.css";
import { Title } from "../title";
import type { ReviewModel } from "./review-model";

/** Looking back on the week: what came of one or two of its acts, and one question about all of it. */
export function ReviewView({ model }: { model: ReviewModel }) {
  const view = model.view.value;
  useEffect(() => void model.open(), [model]);
  return (
    <div class={styles.view} aria-busy={view === null && model.failure.value === null}>
      <Title text={words("review_title")} />
      {model.failure.value !== null ? (
        <Failed text={model.failure.value} retry={() => void model.open()} />
      ) : view === null ? (
        <p class={styles.soft}>{words("options_loading")}</p>
      ) : (
        <form
          class={styles.settings}
          onSubmit={(event) => {
            event.preventDefault();
            void model.keep();
          }}
        >
          <p class={styles.soft}>{words("review_hint", dayWords(view.from), dayWords(view.to))}</p>
          {view.asked.map(({ id, act, names, at, page }) => (
            <TextArea
              key={id}
              label={words("review_outcome", entryWords(act, listed(names)))}
              hint={[dated(at), page?.title].filter(Boolean).join(" · ")}
              rows={3}
              maxLength={contactLimits.note}
              value={model.typed.value[id] ?? ""}
              onText={(text) => model.type(id, text)}
            />
          ))}
          <TextArea
            label={words(view.asked.length === 0 ? "review_quiet_week" : "review_week")}
            rows={4}
            maxLength={contactLimits.note}
            value={model.typed.value["week"] ?? ""}
            onText={(text) => model.type("week", text)}
          />
          <div>
            <Button look="primary" type="submit" disabled={model.busy.value}>
              {words("review_keep")}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}
