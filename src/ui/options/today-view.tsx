import { useEffect } from "preact/hooks";
import { words } from "../../browser/i18n";
import { Button } from "../kit/button";
import { LinkButton } from "../kit/link-button";
import { Today } from "../today/today";
import { Failed } from "./failed";
import { BackupLine } from "./in-and-out/backup-line";
import { EntryItem } from "./journal/entry-item";
import type { OptionsModel } from "./options-model";
import styles from "./options.module.css";
import { Title } from "./title";

/** Today: what was done lately, or how to begin. */
export function TodayView({ model }: { model: OptionsModel }) {
  const { lately } = model;
  return (
    <div class={styles.view} aria-busy={lately.entries.value === null && lately.failure.value === null}>
      <Title text={words("options_today")} />
      {lately.failure.value !== null ? (
        <Failed text={lately.failure.value} retry={() => void lately.reload()} />
      ) : (
        <Lately model={model} />
      )}
    </div>
  );
}

function Lately({ model }: { model: OptionsModel }) {
  const entries = model.lately.entries.value;
  const today = model.today.view.value;
  useEffect(() => void model.today.open(), [model]);
  // For measuring: the day is on screen.
  const isThere = entries !== null && today !== null;
  useEffect(() => {
    if (isThere) requestAnimationFrame(() => performance.mark("today-painted"));
  }, [isThere]);
  if (entries === null || (today === null && model.today.failure.value === null))
    return <p class={styles.soft}>{words("options_loading")}</p>;
  if (today?.people === 0 && entries.length === 0) return <Beginning model={model} isAlone />;
  return (
    <>
      <Today model={model.today} />
      <BackupLine model={model.backup} />
      {entries.length === 0 ? (
        <Beginning model={model} isAlone={false} />
      ) : (
        <section class={`${styles.section} ${styles.apart}`}>
          <h2 class={styles.heading}>{words("options_lately")}</h2>
          <ol>
            {entries.map((entry) => (
              <EntryItem key={entry.id} entry={entry} />
            ))}
          </ol>
          {model.lately.hasMore.value && (
            <a class={styles.link} href="#journal">
              {words("options_whole_journal")}
            </a>
          )}
        </section>
      )}
    </>
  );
}

/** Nothing done yet: one sentence, one thing to do next. */
function Beginning({ model, isAlone }: { model: OptionsModel; isAlone: boolean }) {
  return (
    <div class={styles.empty}>
      <p>{words(isAlone ? "options_today_nobody" : "options_today_empty")}</p>
      {isAlone ? (
        <LinkButton href="#data">{words("options_import_contacts")}</LinkButton>
      ) : (
        <Button onClick={() => model.router.go({ at: "new-person" })}>{words("options_add_contact")}</Button>
      )}
    </div>
  );
}
