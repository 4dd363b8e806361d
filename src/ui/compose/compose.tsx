import { useEffect, useState } from "preact/hooks";
import { dated, words } from "../../browser/i18n";
import { recipientsOf } from "../../core/act/own-draft";
import { displayName } from "../../core/contact/contact";
import type { DraftView } from "../../protocol/drafts";
import { composeTitle } from "../act-words";
import { entryWords } from "../entry-words";
import { Status } from "../kit/status";
import { Afterwards } from "./afterwards";
import type { Finding } from "../popup/finding";
import type { AfterwardsModel } from "./afterwards-model";
import type { ComposeModel } from "./compose-model";
import type { PromiseStart } from "../options/route";
import { promiseLink } from "../promise-link";
import styles from "./compose.module.css";
import { Meeting } from "./meeting";
import { MessagePane } from "./message-pane";
import { PairPane } from "./pair-pane";
import { QuestionPane } from "./question-pane";
import { DraftList } from "./unfinished";
import type { UnfinishedModel } from "./unfinished-model";

interface ComposeProps {
  model: ComposeModel;
  pairing: Finding;
  afterwards: AfterwardsModel;
  unfinished: UnfinishedModel;
}

/** The composer: the question and the user's words first, the message as it will look beside them. */
export function Compose({ model, pairing, afterwards, unfinished }: ComposeProps) {
  const view = model.view.value;
  useOpenByKey(model);
  const focus = useFocus();
  return (
    <main class={styles.page} aria-busy={view === undefined}>
      <div class={styles.status}>
        <Status model={model.status} />
      </div>
      {view && focus !== "there" && (
        <p class={focus === "came" ? styles.said : styles.soft}>{words("compose_focus")}</p>
      )}
      {view === null && <Gone unfinished={unfinished} />}
      {view && (
        <>
          <Head view={view} />
          {model.isPairing.value ? (
            <PairPane model={model} pairing={pairing} view={view} />
          ) : (
            <div class={styles.panes}>
              <QuestionPane model={model} view={view} />
              <MessagePane model={model} view={view} />
            </div>
          )}
          {view.draft.act === "check-in" && <Meeting model={model} view={view} />}
          {model.finished.value && <Afterwards model={afterwards} view={view} />}
          <a class={styles.back} href={promiseLink(startOf(view))} target="_blank">
            {words("promise_said")}
          </a>
        </>
      )}
    </main>
  );
}

/** There is no such draft any more. A panel that is opened by hand comes here, too, since it shows what it showed last. */
function Gone({ unfinished }: { unfinished: UnfinishedModel }) {
  useEffect(() => void unfinished.open(), [unfinished]);
  return (
    <>
      <h1 class={styles.title}>{words("compose_gone")}</h1>
      <a class={styles.back} href="compose.html">
        {words("compose_drafts")}
      </a>
      {unfinished.drafts.value && <DraftList drafts={unfinished.drafts.value} />}
    </>
  );
}

/** Ctrl+Enter, ⌘+Enter: open the channel, from wherever the cursor is. */
function useOpenByKey(model: ComposeModel): void {
  useEffect(() => {
    const open = (event: KeyboardEvent): void => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void model.openChannel();
    };
    addEventListener("keydown", open);
    return () => removeEventListener("keydown", open);
  }, [model]);
}

/**
 * No browser moves the focus into its side panel: until somebody did, it is said how. The line then keeps its place, or
 * the click that brought the focus would miss what it was meant for.
 */
function useFocus(): "there" | "awaited" | "came" {
  const [focus, setFocus] = useState<"there" | "awaited" | "came">(() =>
    document.hasFocus() ? "there" : "awaited",
  );
  useEffect(() => {
    const came = (): void => setFocus((before) => (before === "awaited" ? "came" : before));
    addEventListener("focus", came);
    return () => removeEventListener("focus", came);
  }, []);
  return focus;
}

/** What is promised while writing is promised to whom it is written, about the same page. */
function startOf({ draft, contact }: DraftView): PromiseStart {
  return { whom: { uid: contact.uid, label: displayName(contact) }, page: draft.page };
}

function Head({ view }: { view: DraftView }) {
  const { draft, contact, other, last } = view;
  const [to = contact] = recipientsOf(draft, view);
  const names = [displayName(contact), other ? displayName(other) : ""];
  return (
    <header class={styles.head}>
      <a class={styles.back} href="compose.html">
        {words("compose_drafts")}
      </a>
      <h1 class={styles.title} dir="auto">
        {other ? words("compose_title_introduce_both", ...names) : composeTitle(draft.act, names[0] ?? "")}
      </h1>
      <p class={styles.soft}>{words("compose_kindness")}</p>
      {to.pronouns !== "" && (
        <p class={styles.soft}>{words("compose_pronouns", displayName(to), to.pronouns)}</p>
      )}
      {last && (
        <p class={styles.soft} dir="auto">
          {words("compose_last", entryWords(last.act, last.names.join(", ")), dated(last.at))}
        </p>
      )}
      {draft.act === "check-in" && to.note !== "" && (
        <details class={styles.note}>
          <summary class={styles.soft}>{words("compose_notes")}</summary>
          <p class={styles.told} dir="auto">
            {to.note}
          </p>
        </details>
      )}
    </header>
  );
}
