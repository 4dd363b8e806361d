import styles from "./said.module.css";

/** What became of a name that was typed, below its field: always in the document, so that it is heard when it comes. */
export function Said({ text }: { text: string | null }) {
  return (
    <p class={styles.said} aria-live="polite">
      {text}
    </p>
  );
}
