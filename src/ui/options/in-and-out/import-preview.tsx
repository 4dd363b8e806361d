import { useEffect, useRef } from "preact/hooks";
import { counted, words } from "../../../browser/i18n";
import type { ImportPlan } from "../../../core/formats/plan-import";
import { Button } from "../../kit/button";
import styles from "./in-and-out.module.css";
import type { ImportModel } from "./import-model";
import { MergedPeople } from "./merged-people";
import { NewPeople } from "./new-people";
import { UnreadablePlaces } from "./unreadable-places";

/** What an import would do, before anything is written. */
export function ImportPreview({ model, plan }: { model: ImportModel; plan: ImportPlan }) {
  const { added, merged, unchanged, repeated, unreadable } = plan;
  const count = added.length + merged.length;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class={styles.preview}>
      <h3 ref={heading} class={styles.subheading} tabIndex={-1}>
        {words("options_preview_heading", model.fileName.value ?? "")}
      </h3>
      <p>{words(count === 0 ? "options_preview_nothing" : "options_preview_promise")}</p>
      <ul class={styles.counts}>
        {added.length > 0 && <li>{counted("options_preview_new", added.length)}</li>}
        {merged.length > 0 && <li>{counted("options_preview_merged", merged.length)}</li>}
        {unchanged > 0 && <li>{counted("options_preview_unchanged", unchanged)}</li>}
        {repeated > 0 && <li>{counted("options_preview_repeated", repeated)}</li>}
        {unreadable.length > 0 && <li>{counted("options_preview_unreadable", unreadable.length)}</li>}
      </ul>
      {added.length > 0 && <NewPeople people={added} />}
      {merged.length > 0 && <MergedPeople people={merged} />}
      {unreadable.length > 0 && <UnreadablePlaces places={unreadable} />}
      <div class={styles.buttons}>
        {count > 0 && (
          <Button look="primary" disabled={model.busy.value} onClick={() => void model.confirm()}>
            {counted("options_import_n", count)}
          </Button>
        )}
        <Button
          look={count > 0 ? "quiet" : "plain"}
          disabled={model.busy.value}
          onClick={() => model.cancel()}
        >
          {words(count > 0 ? "options_leave_it" : "options_close")}
        </Button>
        {model.columns.value !== null && (
          <Button look="quiet" disabled={model.busy.value} onClick={() => model.matchAgain()}>
            {words("columns_again")}
          </Button>
        )}
      </div>
    </div>
  );
}
