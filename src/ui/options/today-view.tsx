import { words } from "../../browser/i18n";
import { Button } from "../kit/button";
import { LinkButton } from "../kit/link-button";
import { Failed } from "./failed";
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
  const people = model.book.contacts.value;
  if (entries === null) return <p class={styles.soft}>{words("options_loading")}</p>;
  if (entries.length === 0)
    return people === null ? null : <Beginning model={model} isAlone={people.length === 0} />;
  return (
    <section class={styles.section}>
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
