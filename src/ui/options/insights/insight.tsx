import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import styles from "./insights.module.css";

/** One thing that the journal tells: what it is about, said in a sentence, then drawn. */
export function Insight({
  heading,
  sentence,
  children,
}: {
  readonly heading: string;
  readonly sentence: string;
  readonly children?: ComponentChildren;
}) {
  const id = useId();
  return (
    <section class={styles.section} aria-labelledby={id}>
      <h2 id={id} class={styles.heading}>
        {heading}
      </h2>
      <p>{sentence}</p>
      {children}
    </section>
  );
}
