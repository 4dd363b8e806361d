import { words, type MessageKey } from "../../browser/i18n";
import type { Page } from "../../core/page/page";
import styles from "./popup.module.css";

/** What the page is, in the words of the page itself; every part is text, never markup. */
export function PageHeading({ page, wasRead }: { page: Page; wasRead: boolean }) {
  const from = page.siteName || new URL(page.url).hostname.replace(/^www\./, "");
  const kind = words(`kind_${page.kind}` satisfies MessageKey);
  return (
    <header class={styles.head}>
      <p class={styles.kicker}>
        <bdi>{page.kind === "other" ? from : `${kind} · ${from}`}</bdi>
      </p>
      <h1 class={styles.title} dir="auto" tabIndex={-1}>
        {page.title || page.url}
      </h1>
      {!wasRead && <p class={styles.soft}>{words("popup_unread")}</p>}
    </header>
  );
}
