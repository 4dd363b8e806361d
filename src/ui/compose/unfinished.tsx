import { dated, words } from "../../browser/i18n";
import type { DraftLine } from "../../protocol/drafts";
import { composeTitle } from "../act-words";
import { Status } from "../kit/status";
import styles from "./compose.module.css";
import type { UnfinishedModel } from "./unfinished-model";

/** The side panel as somebody opens it by hand: everything that was begun, and how to begin something. */
export function Unfinished({ model }: { model: UnfinishedModel }) {
  const drafts = model.drafts.value;
  return (
    <main class={styles.page} aria-busy={drafts === null}>
      <Status model={model.status} />
      <h1 class={styles.title}>{words("compose_drafts")}</h1>
      {drafts && <DraftList drafts={drafts} />}
    </main>
  );
}

/** Each a link to where it is written. */
export function DraftList({ drafts }: { drafts: readonly DraftLine[] }) {
  if (drafts.length === 0) return <p class={styles.soft}>{words("compose_drafts_none")}</p>;
  return (
    <ul class={styles.drafts}>
      {drafts.map(({ id, act, names, at }) => (
        <li key={id}>
          <a class={styles.draft} href={`?draft=${encodeURIComponent(id)}`}>
            <span dir="auto">
              {names.length > 1
                ? words("compose_title_introduce_both", ...names)
                : composeTitle(act, ...names)}
            </span>
            <span class={styles.soft}>{words("compose_drafts_begun", dated(at))}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
