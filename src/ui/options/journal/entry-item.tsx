import { dated, listed, words } from "../../../browser/i18n";
import type { EntryView } from "../../../protocol/views";
import { entryWords } from "../../entry-words";
import styles from "./journal.module.css";
import { PageLink } from "./page-link";

/** One act: when, what for whom, which page, and the words on demand. */
export function EntryItem({ entry }: { entry: EntryView }) {
  const { at, act, names, page, words: draft, status } = entry;
  return (
    <li class={styles.entry}>
      <time class={styles.date} dateTime={at}>
        {dated(at)}
      </time>
      <div class={styles.what}>
        <p class={styles.sentence}>
          <bdi>{entryWords(act, listed(names))}</bdi>
          {status !== "opened" && status !== "sent" && (
            <span class={styles.soft}>
              {" "}
              · {words(`entry_${status === "not-sent" ? "not_sent" : status}`)}
            </span>
          )}
        </p>
        {page && <PageLink url={page.url} title={page.title} />}
        {draft !== "" && (
          <details class={styles.details}>
            <summary class={styles.summary}>{words("options_entry_words")}</summary>
            <p class={styles.words} dir="auto">
              {draft}
            </p>
          </details>
        )}
      </div>
    </li>
  );
}
