import { words } from "../../../browser/i18n";
import { themes } from "../../../core/settings/settings";
import { ChoiceGroup } from "../../kit/choice-group";
import { NoticingSection } from "../../noticing/noticing-section";
import { Failed } from "../failed";
import styles from "../options.module.css";
import { Title } from "../title";
import { MailChoice } from "./mail-choice";
import type { SettingsModel } from "./settings-model";

/** The settings; each says what it does and works at once. */
export function SettingsView({ model }: { model: SettingsModel }) {
  const settings = model.settings.value;
  return (
    <div class={styles.view} aria-busy={settings === null && model.failure.value === null}>
      <Title text={words("options_settings")} />
      {model.failure.value !== null && (
        <Failed text={model.failure.value} retry={() => void model.reload()} />
      )}
      {settings && (
        <div class={styles.settings}>
          <MailChoice value={settings.mail} onChoose={(mail) => void model.chooseMail(mail)} />
          <NoticingSection model={model.noticing} />
          <ChoiceGroup
            label={words("options_look")}
            hint={words("options_look_hint")}
            value={settings.theme}
            choices={themes.map((theme) => ({ value: theme, label: words(`options_look_${theme}`) }))}
            onChoose={(theme) => void model.chooseTheme(theme)}
          />
        </div>
      )}
    </div>
  );
}
