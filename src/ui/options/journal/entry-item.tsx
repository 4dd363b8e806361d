import { dated, listed, words } from "../../../browser/i18n";
import type { EntryView } from "../../../protocol/views";
import { entryWords } from "../../entry-words";
import styles from "./journal.module.css";

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
          {status === "copied" && <span class={styles.soft}> · {words("entry_copied")}</span>}
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

/** The page, opened in a tab of its own where it is one of the web; otherwise its title alone. */
function PageLink({ url, title }: { url: string; title: string }) {
  const text = title || url;
  if (!/^https?:\/\//i.test(url)) return <p class={styles.page}>{text}</p>;
  return (
    <p>
      <a class={styles.page} href={url} target="_blank" rel="noreferrer" dir="auto">
        {text}
      </a>
    </p>
  );
}
