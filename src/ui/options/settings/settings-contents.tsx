import { words } from "../../../browser/i18n";
import { printRoute } from "../route";
import { settingsPartNames, type SettingsPart } from "./settings-parts";
import styles from "./settings-view.module.css";

/** The parts of the settings, to go to: links, so that the address says where, and each can be kept or sent. */
export function SettingsContents({ current }: { current: SettingsPart | null }) {
  return (
    <nav class={styles.contents} aria-label={words("settings_parts")}>
      <ul class={styles.links}>
        {settingsPartNames.map((part) => (
          <li key={part}>
            <a
              class={styles.link}
              href={printRoute({ at: "settings", part })}
              aria-current={part === current ? "location" : undefined}
            >
              {words(`settings_part_${part}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
