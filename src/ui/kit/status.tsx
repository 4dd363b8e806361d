import { signal, type ReadonlySignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { Button } from "./button";
import styles from "./status.module.css";

/** What just happened, in words, and how to take it back. */
export interface Outcome {
  readonly text: string;
  readonly undo?: { readonly label: string; readonly run: () => void };
}

/** The one place on a view where outcomes appear. */
export interface StatusModel {
  readonly outcome: ReadonlySignal<Outcome | null>;
  tell(outcome: Outcome): void;
  clear(): void;
}

export function createStatus(): StatusModel {
  const outcome = signal<Outcome | null>(null);
  return {
    outcome,
    tell: (next) => void (outcome.value = next),
    clear: () => void (outcome.value = null),
  };
}

/** The live region: always in the document, so that assistive technology hears the first outcome, too. */
export function Status({ model }: { model: StatusModel }) {
  const shown = model.outcome.value;
  const text = useRef<HTMLParagraphElement>(null);
  return (
    <div class={shown ? `${styles.status} ${styles.shown}` : styles.status}>
      <p ref={text} role="status" class={styles.text} tabIndex={-1}>
        {shown?.text}
      </p>
      {shown?.undo && (
        <Button
          look="quiet"
          onClick={() => {
            shown.undo?.run();
            // The button goes away with what it undid: the focus stays at the words that say so.
            text.current?.focus();
          }}
        >
          {shown.undo.label}
        </Button>
      )}
    </div>
  );
}
