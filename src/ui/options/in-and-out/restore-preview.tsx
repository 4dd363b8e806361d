import { useEffect, useRef } from "preact/hooks";
import { counted, dated, listed, words } from "../../../browser/i18n";
import type { RestoreView } from "../../../protocol/safety";
import { Button } from "../../kit/button";
import { contentWords } from "./content-words";
import styles from "./in-and-out.module.css";

interface RestorePreviewProps {
  heading: string;
  plan: RestoreView;
  /** What the button that does it is called. */
  goOn: string;
  busy: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

/** What restoring a backup, or going back to a copy, would do, before anything is written. */
export function RestorePreview({
  heading: title,
  plan,
  goOn,
  busy,
  onConfirm,
  onCancel,
}: RestorePreviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isSame = plan.added + plan.replaced + plan.removed === 0;
  return (
    <div class={styles.preview}>
      <h3 ref={heading} class={styles.subheading} tabIndex={-1}>
        {title}
      </h3>
      <p>{words("backup_preview_made", dated(plan.at), contentWords(plan.counts))}</p>
      <p>{words(isSame ? "backup_preview_nothing" : "backup_preview_promise")}</p>
      <ul class={styles.counts}>
        {plan.added > 0 && <li>{counted("backup_preview_added", plan.added)}</li>}
        {plan.replaced > 0 && <li>{counted("backup_preview_replaced", plan.replaced)}</li>}
        {plan.removed > 0 && (
          <li>
            {counted("backup_preview_removed", plan.removed)}
            {plan.leaving.length > 0 && ` ${words("backup_preview_leaving", listed(plan.leaving))}`}
          </li>
        )}
        {plan.same > 0 && <li>{counted("backup_preview_same", plan.same)}</li>}
        {plan.unreadable > 0 && <li>{counted("backup_preview_unreadable", plan.unreadable)}</li>}
        {plan.kept > 0 && <li>{counted("backup_preview_kept", plan.kept)}</li>}
        {plan.leftOut > 0 && <li>{counted("backup_preview_left_out", plan.leftOut)}</li>}
      </ul>
      <div class={styles.buttons}>
        {!isSame && (
          <Button look="primary" disabled={busy} onClick={onConfirm}>
            {goOn}
          </Button>
        )}
        <Button look={isSame ? "plain" : "quiet"} disabled={busy} onClick={onCancel}>
          {words(isSame ? "options_close" : "options_leave_it")}
        </Button>
      </div>
    </div>
  );
}
