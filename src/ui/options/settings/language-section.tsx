import { languageName, words } from "../../../browser/i18n";
import styles from "./reminders.module.css";

/** Which language Goodturn speaks, and how that is changed: browsers give an extension their own and no choice. */
export function LanguageSection() {
  return (
    <section class={styles.section}>
      <h3 class={styles.heading}>{words("settings_language")}</h3>
      <p class={styles.hint}>{words("settings_language_here", languageName(words("language_tag")))}</p>
      <p class={styles.hint}>{words("settings_language_messages", words("options_about"))}</p>
    </section>
  );
}
