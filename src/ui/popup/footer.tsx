import { words } from "../../browser/i18n";
import styles from "./popup.module.css";

/** The way to everything else. Links, because they open a page. */
export function Footer() {
  return (
    <nav class={styles.footer}>
      <a href="/src/ui/options/options.html#contacts" target="_blank">
        {words("popup_open_contacts")}
      </a>
      <a href="/src/ui/options/options.html#journal" target="_blank">
        {words("popup_open_journal")}
      </a>
    </nav>
  );
}
