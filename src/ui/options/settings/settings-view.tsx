import { useEffect } from "preact/hooks";
import { language, words } from "../../../browser/i18n";
import { hasSidePanel } from "../../../browser/side-panel";
import { themes } from "../../../core/settings/settings";
import { ChoiceGroup } from "../../kit/choice-group";
import { NoticingSection } from "../../noticing/noticing-section";
import { Failed } from "../failed";
import styles from "../options.module.css";
import { Title } from "../title";
import { Switch } from "../../kit/switch";
import { GroupRhythms } from "./group-rhythms";
import { IntentionSection } from "./intention-section";
import { KindsOff } from "./kinds-off";
import { LanguageSection } from "./language-section";
import { MailChoice } from "./mail-choice";
import { OffersField } from "./offers-field";
import { OwnChannels } from "./own-channels";
import { PhoneCountry } from "./phone-country";
import { PhrasesEditor } from "./phrases-editor";
import { RemindersSection } from "./reminders-section";
import type { UsedModel } from "../person/used-model";
import type { SettingsModel } from "./settings-model";

interface SettingsViewProps {
  model: SettingsModel;
  /** The categories that there are. */
  used: UsedModel;
  today: string;
}

/** The settings; each says what it does and works at once. */
export function SettingsView({ model, used, today }: SettingsViewProps) {
  const settings = model.settings.value;
  useEffect(() => void used.reload(), [used]);
  return (
    <div class={styles.view} aria-busy={settings === null && model.failure.value === null}>
      <Title text={words("options_settings")} />
      {model.failure.value !== null && (
        <Failed text={model.failure.value} retry={() => void model.reload()} />
      )}
      {settings && (
        <div class={styles.settings}>
          <MailChoice value={settings.mail} onChoose={(mail) => void model.chooseMail(mail)} />
          <OffersField offers={settings.offers} onChange={(offers) => void model.keepOffers(offers)} />
          <OwnChannels
            channels={settings.channels}
            onChange={(channels) => void model.keepChannels(channels)}
          />
          <PhoneCountry
            value={settings.phoneCountry}
            onChoose={(country) => void model.choosePhoneCountry(country)}
          />
          <RemindersSection
            reminders={settings.reminders}
            today={today}
            language={language()}
            onChange={(change) => void model.changeReminders(change)}
          />
          <IntentionSection
            intention={settings.intention}
            onChange={(change) => void model.keepIntention(change)}
          />
          <GroupRhythms
            rhythms={settings.rhythms}
            categories={used.texts.value?.categories ?? null}
            today={today}
            onChange={(rhythms) => void model.keepRhythms(rhythms)}
          />
          <KindsOff kinds={settings.kindsOff} onChange={(kinds) => void model.leaveOut(kinds)} />
          <PhrasesEditor edits={settings.phrases} onChange={(phrases) => void model.keepPhrases(phrases)} />
          {hasSidePanel() && (
            <Switch
              label={words("options_beside")}
              hint={words("options_beside_hint")}
              on={settings.beside}
              onTurn={(beside) => void model.writeBeside(beside)}
            />
          )}
          <Switch
            label={words("options_letter_keys")}
            hint={words("options_letter_keys_hint")}
            on={settings.letterKeys}
            onTurn={(letterKeys) => void model.pressLetters(letterKeys)}
          />
          <NoticingSection model={model.noticing} />
          <ChoiceGroup
            label={words("options_look")}
            hint={words("options_look_hint")}
            value={settings.theme}
            choices={themes.map((theme) => ({ value: theme, label: words(`options_look_${theme}`) }))}
            onChoose={(theme) => void model.chooseTheme(theme)}
          />
          <LanguageSection />
        </div>
      )}
    </div>
  );
}
