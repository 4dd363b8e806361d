import { useEffect, useRef } from "preact/hooks";
import { counted, words } from "../../../browser/i18n";
import { copyTimes } from "../../copy-times";
import type { CopiesModel } from "./copies-model";
import { CopyList } from "./copy-list";
import styles from "./in-and-out.module.css";
import { RestorePreview } from "./restore-preview";

/** The copies that are made without being asked for: when and why, and what going back to one would do. */
export function CopiesSection({ model }: { model: CopiesModel }) {
  const { copies, chosen, busy } = model;
  const heading = useRef<HTMLHeadingElement>(null);
  const isChosen = chosen.value !== null;
  const wasChosen = useRef(isChosen);
  useEffect(() => void model.reload(), [model]);
  useEffect(() => {
    // The preview with its buttons is gone: the focus goes back to the copies.
    if (wasChosen.current && !isChosen) heading.current?.focus();
    wasChosen.current = isChosen;
  }, [isChosen]);
  const list = copies.value;
  const timeOf = copyTimes(list ?? []);
  return (
    <section class={styles.section} aria-labelledby="copies-heading">
      <h2 ref={heading} id="copies-heading" class={styles.heading} tabIndex={-1}>
        {words("copies_heading")}
      </h2>
      <p class={styles.soft}>{words("copies_how")}</p>
      {list === null && <p class={styles.soft}>{words("recovery_copies_failed")}</p>}
      {list !== null && list.length === 0 && <p class={styles.soft}>{words("copies_none")}</p>}
      {list !== null && list.length > 0 && (
        <details>
          <summary class={styles.summary}>{counted("copies_count", list.length)}</summary>
          <CopyList
            copies={list}
            label={(copy) => words("copies_look", timeOf(copy))}
            look="quiet"
            isBusy={busy.value}
            onChoose={(copy) => void model.look(copy)}
          />
        </details>
      )}
      {chosen.value && (
        <RestorePreview
          key={chosen.value.copy.id}
          heading={words("copies_preview", timeOf(chosen.value.copy))}
          plan={chosen.value.plan}
          goOn={words("copies_go_back")}
          busy={busy.value}
          onConfirm={() => void model.confirm()}
          onCancel={() => model.cancel()}
        />
      )}
    </section>
  );
}
