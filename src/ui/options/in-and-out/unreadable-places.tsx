import { counted, words } from "../../../browser/i18n";
import type { Unreadable, UnreadableReason } from "../../../core/formats/read-result";
import styles from "./in-and-out.module.css";

/** How many are listed; a page with thousands would help nobody. */
const shownPlaces = 100;

/** Where the file gave nobody, by line, and why. */
export function UnreadablePlaces({ places }: { places: readonly Unreadable[] }) {
  const more = places.length - shownPlaces;
  return (
    <details>
      <summary class={styles.summary}>{words("options_preview_where_unreadable")}</summary>
      <ul class={styles.places}>
        {places.slice(0, shownPlaces).map(({ line, reason }, at) => (
          <li key={at}>
            <span class={styles.strong}>{words("options_line", String(line))}</span> · {reasonWords(reason)}
          </li>
        ))}
      </ul>
      {more > 0 && <p class={styles.soft}>{counted("options_and_more", more)}</p>}
    </details>
  );
}

function reasonWords(reason: UnreadableReason): string {
  switch (reason) {
    case "no-name":
      return words("options_unreadable_no_name");
    case "outside-card":
      return words("options_unreadable_outside");
    case "cut-off":
      return words("options_unreadable_cut_off");
    case "group":
      return words("options_unreadable_group");
    case "not-a-contact":
      return words("options_unreadable_not_a_contact");
    case "too-many":
      return words("options_unreadable_too_many");
    // The whole file: said before there is a preview.
    case "empty-file":
    case "unknown-format":
    case "too-large":
      return "";
  }
}
