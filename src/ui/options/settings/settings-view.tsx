import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { language, words } from "../../../browser/i18n";
import { hasSidePanel } from "../../../browser/side-panel";
import { themes, type Settings } from "../../../core/settings/settings";
import { ChoiceGroup } from "../../kit/choice-group";
import { NoticingSection } from "../../noticing/noticing-section";
import { Failed } from "../failed";
import styles from "../options.module.css";
import { printRoute } from "../route";
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
import { SettingsContents } from "./settings-contents";
import type { SettingsModel } from "./settings-model";
import { settingsPartNames, type SettingsPart } from "./settings-parts";
import own from "./settings-view.module.css";

interface SettingsViewProps {
  model: SettingsModel;
  /** The part that the address names; null: none. */
  part: SettingsPart | null;
  /** The categories that there are. */
  used: UsedModel;
  today: string;
}

/** The settings in their parts; each says what it does and works at once. */
export function SettingsView({ model, part, used, today }: SettingsViewProps) {
  const settings = model.settings.value;
  useEffect(() => void used.reload(), [used]);
  return (
    <div class={styles.view} aria-busy={settings === null && model.failure.value === null}>
      <Title text={words("options_settings")} />
      {model.failure.value !== null && (
        <Failed text={model.failure.value} retry={() => void model.reload()} />
      )}
      {settings && (
        <div class={own.page}>
          <SettingsContents current={part} />
          <div class={own.parts}>
            {settingsPartNames.map((name) => (
              <Part key={name} name={name} isWanted={name === part}>
                <PartSettings name={name} model={model} settings={settings} used={used} today={today} />
              </Part>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}

/** One part under its heading; the focus comes there when the address names it. */
function Part({
  name,
  isWanted,
  children,
}: {
  name: SettingsPart;
  isWanted: boolean;
  children: ComponentChildren;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isWanted) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "start" });
  }, [isWanted]);
  return (
    <section class={own.part}>
      {/* Named as the address names it: the browser itself comes back here when the link is pressed again. */}
      <h2
        ref={heading}
        id={printRoute({ at: "settings", part: name }).slice(1)}
        class={own.heading}
        tabIndex={-1}
      >
        {words(`settings_part_${name}`)}
      </h2>
      {children}
    </section>
  );
}

interface PartProps extends Pick<SettingsViewProps, "model" | "used" | "today"> {
  name: SettingsPart;
  settings: Settings;
}

function PartSettings({ name, model, settings, used, today }: PartProps) {
  switch (name) {
    case "reach":
      return (
        <>
          <MailChoice value={settings.mail} onChoose={(mail) => void model.chooseMail(mail)} />
          <OwnChannels
            channels={settings.channels}
            onChange={(channels) => void model.keepChannels(channels)}
          />
          <PhoneCountry
            value={settings.phoneCountry}
            onChoose={(country) => void model.choosePhoneCountry(country)}
          />
        </>
      );
    case "give":
      return (
        <>
          <OffersField offers={settings.offers} onChange={(offers) => void model.keepOffers(offers)} />
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
        </>
      );
    case "remind":
      return (
        <RemindersSection
          reminders={settings.reminders}
          today={today}
          language={language()}
          onChange={(change) => void model.changeReminders(change)}
        />
      );
    case "notice":
      return <NoticingSection model={model.noticing} />;
    case "write":
      return (
        <>
          <PhrasesEditor edits={settings.phrases} onChange={(phrases) => void model.keepPhrases(phrases)} />
          {hasSidePanel() && (
            <Switch
              label={words("options_beside")}
              hint={words("options_beside_hint")}
              on={settings.beside}
              onTurn={(beside) => void model.writeBeside(beside)}
            />
          )}
        </>
      );
    case "look":
      return (
        <>
          <ChoiceGroup
            label={words("options_look")}
            hint={words("options_look_hint")}
            value={settings.theme}
            choices={themes.map((theme) => ({ value: theme, label: words(`options_look_${theme}`) }))}
            onChoose={(theme) => void model.chooseTheme(theme)}
          />
          <Switch
            label={words("options_letter_keys")}
            hint={words("options_letter_keys_hint")}
            on={settings.letterKeys}
            onTurn={(letterKeys) => void model.pressLetters(letterKeys)}
          />
          <LanguageSection />
        </>
      );
  }
}
