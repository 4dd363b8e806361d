import styles from "./options.module.css";

/** The heading of a view; the focus comes here when the view changes. */
export function Title({ text }: { text: string }) {
  return (
    <h1 class={styles.title} tabIndex={-1}>
      <bdi>{text}</bdi>
    </h1>
  );
}
