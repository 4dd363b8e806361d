import { words } from "../../browser/i18n";
import { Button } from "../kit/button";
import styles from "./options.module.css";

/** What could not be shown, and the way to try again. */
export function Failed({ text, retry }: { text: string; retry: () => void }) {
  return (
    <div class={styles.failed} role="alert">
      <p>{text}</p>
      <Button onClick={retry}>{words("try_again")}</Button>
    </div>
  );
}
