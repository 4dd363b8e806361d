import { useEffect, useRef } from "preact/hooks";
import { counted, words } from "../../../browser/i18n";
import { isEveryEntry } from "../../../core/journal/sift";
import { Button } from "../../kit/button";
import { LinkButton } from "../../kit/link-button";
import { VirtualList, type VirtualListHandle } from "../../kit/virtual-list";
import { Failed } from "../failed";
import { printRoute } from "../route";
import { Title } from "../title";
import { EntryRow } from "./entry-row";
import { journalFormats, type JournalExport } from "./export-model";
import { JournalFilter } from "./journal-filter";
import type { Journal } from "./journal-model";
import styles from "./journal.module.css";

/** What was done for people and what came back, to read again, to mend, and to keep elsewhere. */
export function JournalView({ model, exporting }: { model: Journal; exporting: JournalExport }) {
  const total = model.total.value;
  const sift = model.sift.value;
  const isWhole = isEveryEntry(sift);
  return (
    <div class={styles.view} aria-busy={total === null && model.failure.value === null}>
      <header class={styles.head}>
        <Title text={words("options_journal")} />
        <div class={styles.buttons}>
          <LinkButton href={printRoute({ at: "review" })}>{words("review_begin")}</LinkButton>
          <LinkButton href={printRoute({ at: "new-entry" })}>{words("journal_add")}</LinkButton>
        </div>
      </header>
      {!(total === 0 && isWhole) && <JournalFilter model={model} />}
      {model.failure.value !== null ? (
        <Failed text={model.failure.value} retry={() => void model.reload()} />
      ) : total === null ? (
        <p class={styles.soft}>{words("options_loading")}</p>
      ) : total === 0 ? (
        <p class={styles.note}>{words(isWhole ? "options_journal_empty" : "options_journal_no_match")}</p>
      ) : (
        <>
          <Entries model={model} total={total} />
          <Export model={exporting} />
        </>
      )}
    </div>
  );
}

function Entries({ model, total }: { model: Journal; total: number }) {
  const handle = useRef<VirtualListHandle>(null);
  // For measuring: the first entries are on screen.
  useEffect(() => void requestAnimationFrame(() => performance.mark("journal-painted")), []);
  return (
    <>
      <p class={styles.soft} aria-live="polite">
        {counted("journal_count", total)}
      </p>
      <VirtualList
        label={words("journal_list")}
        count={total}
        keyOf={(at) => model.entryAt(at)?.id ?? String(at)}
        class={styles.list}
        rowClass={styles.row}
        onSight={(first, last) => model.see(first, last)}
        handle={handle}
      >
        {(at) => <EntryRow entry={model.entryAt(at)} />}
      </VirtualList>
    </>
  );
}

function Export({ model }: { model: JournalExport }) {
  return (
    <section class={styles.section}>
      <h2 class={styles.heading}>{words("journal_export")}</h2>
      <p class={styles.soft}>{words("journal_export_hint")}</p>
      <div class={styles.buttons}>
        {journalFormats.map((format) => (
          <Button key={format} disabled={model.busy.value} onClick={() => void model.export(format)}>
            {words(`journal_export_${format}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}
