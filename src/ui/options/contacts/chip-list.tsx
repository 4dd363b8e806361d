import { words } from "../../../browser/i18n";
import styles from "./chip-list.module.css";

/** A few short texts as soft chips in one line, and how many more there are. */
export function ChipList({ items, limit }: { items: readonly string[]; limit: number }) {
  if (items.length === 0) return null;
  const more = items.length - limit;
  return (
    <ul class={styles.chips}>
      {items.slice(0, limit).map((item) => (
        <li key={item} class={styles.chip} dir="auto">
          {item}
        </li>
      ))}
      {more > 0 && <li class={styles.more}>{words("options_more_chips", String(more))}</li>}
    </ul>
  );
}
