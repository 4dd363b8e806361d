import { dated, listed, words } from "../../../browser/i18n";
import type { EntryView } from "../../../protocol/views";
import { entryWords } from "../../entry-words";
import { printRoute } from "../route";
import styles from "./journal.module.css";

/** An act of the long list, in two lines of one height; the whole row opens it. */
export function EntryRow({ entry }: { entry: EntryView | null }) {
  // Not read yet: its room is kept.
  if (entry === null) return <span class={styles.waiting} />;
  const { id, at, act, names, page, words: said, status, reflection } = entry;
  const notes = [
    status === "not-sent" ? words("entry_not_sent") : "",
    page ? page.title || page.url : said,
  ].filter(Boolean);
  return (
    <>
      <time class={styles.date} dateTime={at}>
        {dated(at)}
      </time>
      <div class={styles.what}>
        <a class={styles.rowLink} href={printRoute({ at: "entry", id })}>
          <bdi>{entryWords(act, listed(names))}</bdi>
        </a>
        <p class={styles.rowLine}>
          <bdi>{notes.join(" · ")}</bdi>
        </p>
      </div>
      {reflection !== null && <span class={styles.came}>{words("journal_has_outcome")}</span>}
    </>
  );
}
