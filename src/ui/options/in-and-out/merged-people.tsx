import { counted, words } from "../../../browser/i18n";
import { displayName } from "../../../core/contact/contact";
import type { PlannedMerge } from "../../../core/formats/plan-import";
import { reasonWords } from "../same-words";
import styles from "./in-and-out.module.css";

/** How many are listed; a page with thousands would help nobody. */
const shownPeople = 100;

/** Who is in the list already, and why the file's record is taken for them. */
export function MergedPeople({ people }: { people: readonly PlannedMerge[] }) {
  const more = people.length - shownPeople;
  return (
    <details>
      <summary class={styles.summary}>{words("options_preview_who_merged")}</summary>
      <ul class={styles.places}>
        {people.slice(0, shownPeople).map(({ before, reason }) => (
          <li key={before.uid}>
            <bdi class={styles.strong}>{displayName(before)}</bdi> · {reasonWords(reason)}
          </li>
        ))}
      </ul>
      {more > 0 && <p class={styles.soft}>{counted("options_and_more", more)}</p>}
    </details>
  );
}
