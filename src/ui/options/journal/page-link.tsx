import styles from "./journal.module.css";

/** The page, opened in a tab of its own where it is one of the web; otherwise its title alone. */
export function PageLink({ url, title }: { url: string; title: string }) {
  const text = title || url;
  if (!/^https?:\/\//i.test(url)) return <p class={styles.page}>{text}</p>;
  return (
    <p>
      <a class={styles.page} href={url} target="_blank" rel="noreferrer" dir="auto">
        {text}
      </a>
    </p>
  );
}
