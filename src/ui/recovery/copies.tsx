import { counted, datedToTheSecond, words } from "../../browser/i18n";
import { Button } from "../kit/button";
import type { RecoveryModel } from "./recovery-model";
import styles from "./recovery.module.css";

/** The copies of everything that Goodturn made by itself, to go back to. */
export function Copies({ model }: { model: RecoveryModel }) {
  const copies = model.copies.value;
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
          <ul class={styles.copies}>
            {copies.map((copy) => (
              <li key={copy.id} class={styles.copy}>
                <span>
                  {words(`recovery_copy_${copy.reason}`)}
                  <br />
                  <span class={styles.soft}>{counted("recovery_copy_size", copy.size)}</span>
                </span>
                <Button disabled={model.busy.value} onClick={() => void model.goBack(copy)}>
                  {words("recovery_go_back", datedToTheSecond(copy.at))}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
