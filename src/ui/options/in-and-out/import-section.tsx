import { useEffect, useRef } from "preact/hooks";
import { words } from "../../../browser/i18n";
import { Button } from "../../kit/button";
import { FileField } from "../../kit/file-field";
import { FirstFive } from "./first-five";
import type { FirstFiveModel } from "./first-five-model";
import styles from "./in-and-out.module.css";
import type { ImportModel } from "./import-model";
import { MatchColumns } from "./match-columns";
import { ImportPreview } from "./import-preview";
import { refusalWords } from "./refusal-words";
import { UnreadablePlaces } from "./unreadable-places";

/** People from a file: choose it, see what it would do, agree. */
export function ImportSection({ model, firstFive }: { model: ImportModel; firstFive: FirstFiveModel }) {
  const { fileName, progress, refusal, plan, columns, isMatching } = model;
  const heading = useRef<HTMLHeadingElement>(null);
  const isPicking = firstFive.isOpen.value && fileName.value === null;
  const isAsking = plan.value !== null || isMatching.value || isPicking;
  const wasAsking = useRef(isAsking);

  useEffect(() => {
    // The preview with its buttons is gone: the focus goes back to where an import begins.
    if (wasAsking.current && !isAsking) heading.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);

  return (
    <section class={styles.section} aria-labelledby="import-heading">
      <h2 ref={heading} id="import-heading" class={styles.heading} tabIndex={-1}>
        {words("options_import_heading")}
      </h2>
      <FileField
        label={words("options_import_contacts")}
        hint={words("options_import_hint")}
        accept=".vcf,.vcard,.csv,.txt,.json,application/json,text/vcard,text/x-vcard,text/csv"
        onFile={(file) => void model.offer(file)}
      />
      {progress.value !== null && (
        <div class={styles.reading}>
          <label for="import-progress">{words("options_import_reading", fileName.value ?? "")}</label>
          <progress id="import-progress" class={styles.progress} value={progress.value} />
          <Button
            look="quiet"
            onClick={() => {
              model.cancel();
              // The button goes with what it stopped: the focus is not lost with it.
              heading.current?.focus();
            }}
          >
            {words("options_cancel")}
          </Button>
        </div>
      )}
      {refusal.value && (
        <p class={styles.refusal} role="alert">
          {isMatching.value && refusal.value === "nobody"
            ? words("columns_nobody")
            : refusalWords(refusal.value, fileName.value ?? "")}
        </p>
      )}
      {model.unreadable.value.length > 0 && <UnreadablePlaces places={model.unreadable.value} />}
      {isMatching.value && columns.value && <MatchColumns model={model} columns={columns.value} />}
      {plan.value && <ImportPreview model={model} plan={plan.value} />}
      {isPicking && <FirstFive model={firstFive} />}
    </section>
  );
}
