import { words } from "../../browser/i18n";
import { Mark } from "../kit/mark";
import styles from "./navigation.module.css";
import { printRoute, sections, type Section } from "./route";

/** The parts of the page. Links, so that each can be kept open in a tab of its own. */
export function Navigation({ current }: { current: Section }) {
  return (
    <header class={styles.side}>
      <p class={styles.brand}>
        <Mark size={28} />
        {words("extension_name")}
      </p>
      <nav class={styles.links} aria-label={words("options_navigation")}>
        {sections.map((section) => (
          <a
            key={section}
            class={styles.link}
            href={printRoute({ at: section })}
            aria-current={section === current ? "page" : undefined}
          >
            {words(`options_${section}`)}
          </a>
        ))}
      </nav>
    </header>
  );
}
