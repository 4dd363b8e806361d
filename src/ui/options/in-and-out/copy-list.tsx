import { counted, words } from "../../../browser/i18n";
import type { SnapshotView } from "../../../protocol/safety";
import { Button } from "../../kit/button";
import styles from "./copy-list.module.css";

interface Props {
  readonly copies: readonly SnapshotView[];
  /** What the button beside a copy says. */
  readonly label: (copy: SnapshotView) => string;
  readonly look: "plain" | "quiet";
  readonly isBusy: boolean;
  readonly onChoose: (copy: SnapshotView) => void;
}

/** Copies of everything, newest first: why each was made, how much is in it, and a button. */
export function CopyList({ copies, label, look, isBusy, onChoose }: Props) {
  return (
    <ul class={styles.copies}>
      {copies.map((copy) => (
        <li key={copy.id} class={styles.copy}>
          <span>
            {words(`recovery_copy_${copy.reason}`)}
            <br />
            <span class={styles.soft}>{counted("recovery_copy_size", copy.size)}</span>
          </span>
          <Button look={look} disabled={isBusy} onClick={() => onChoose(copy)}>
            {label(copy)}
          </Button>
        </li>
      ))}
    </ul>
  );
}
