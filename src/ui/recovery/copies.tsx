import { words } from "../../browser/i18n";
import { CopyList } from "../options/in-and-out/copy-list";
import { copyTimes } from "../copy-times";
import type { RecoveryModel } from "./recovery-model";
import styles from "./recovery.module.css";

/** The copies of everything that Goodturn made by itself, to go back to. */
export function Copies({ model }: { model: RecoveryModel }) {
  const copies = model.copies.value;
  const timeOf = copyTimes(copies ?? []);
  return (
    <section class={styles.section} aria-labelledby="copies">
      <h2 id="copies" class={styles.heading}>
        {words("recovery_copies")}
      </h2>
      {copies === null || copies.length === 0 ? (
        <p class={styles.soft}>
          {words(copies === null ? "recovery_copies_failed" : "recovery_copies_none")}
        </p>
      ) : (
        <>
          <p class={styles.soft}>{words("recovery_copies_how")}</p>
          <CopyList
            copies={copies}
            label={(copy) => words("recovery_go_back", timeOf(copy))}
            look="plain"
            isBusy={model.busy.value}
            onChoose={(copy) => void model.goBack(copy)}
          />
        </>
      )}
    </section>
  );
}
