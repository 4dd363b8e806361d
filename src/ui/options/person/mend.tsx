import styles from "./person.module.css";

/** What to mend in a field, in the place of its hint. */
export function Mend({ text }: { text: string }) {
  return <span class={styles.mend}>{text}</span>;
}
