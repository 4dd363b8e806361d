import { words } from "../../browser/i18n";
import type { HealthModel } from "./health-model";
import styles from "./health-notice.module.css";

/** One line where the store is in trouble, with the way to the page that helps; nothing at all otherwise. */
export function HealthNotice({ model, inPopup = false }: { model: HealthModel; inPopup?: boolean }) {
  const trouble = model.trouble.value;
  if (trouble === null) return null;
  return (
    <p class={inPopup ? styles.notice : `${styles.notice} ${styles.onPage}`} role="alert">
      <span>{words(`recovery_${trouble}_title`)}</span>
      <a
        class={styles.link}
        href="../recovery/recovery.html"
        {...(inPopup ? { target: "_blank", rel: "noopener" } : {})}
      >
        {words("recovery_link")}
      </a>
    </p>
  );
}
