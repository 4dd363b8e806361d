import { words } from "../../browser/i18n";
import type { DraftView } from "../../protocol/drafts";
import { Status } from "../kit/status";
import type { ComposeModel } from "./compose-model";
import styles from "./compose.module.css";
import { MessagePane } from "./message-pane";
import { QuestionPane } from "./question-pane";

/** The composer: the question and the user's words first, the message as it will look beside them. */
export function Compose({ model }: { model: ComposeModel }) {
  const draft = model.draft.value;
  return (
    <main class={styles.page} aria-busy={draft === undefined}>
      <Status model={model.status} />
      {draft === null && <h1 class={styles.title}>{words("compose_gone")}</h1>}
      {draft && <Writing model={model} draft={draft} />}
    </main>
  );
}

function Writing({ model, draft }: { model: ComposeModel; draft: DraftView }) {
  return (
    <>
      <header class={styles.head}>
        <h1 class={styles.title}>{words("compose_title_recommend", draft.name)}</h1>
        <p class={styles.soft}>{words("compose_kindness")}</p>
      </header>
      <div class={styles.panes}>
        <QuestionPane model={model} draft={draft} />
        <MessagePane model={model} />
      </div>
    </>
  );
}
