import styles from "./avatar.module.css";

/** Initials in a soft round: decoration beside a name that is written out. */
export function Avatar({ name }: { name: string }) {
  return (
    <span class={styles.avatar} aria-hidden="true">
      {initials(name)}
    </span>
  );
}

const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** The first letters of the first and last word; of a name in one word (or in Chinese, Japanese, Korean) the first. */
export function initials(name: string): string {
  // "Dr.", "Jr.": not part of how somebody's initials are written.
  const words = name
    .split(/[\s@]+/u)
    .filter((word) => /^[\p{L}\p{N}]/u.test(word) && !/^\p{L}+\.$/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) =>
    word ? ([...segmenter.segment(word)][0]?.segment ?? "") : "",
  );
  return letters.join("").toLocaleUpperCase();
}
