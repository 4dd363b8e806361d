import { words, type MessageKey } from "../../../browser/i18n";
import { mailServices, type MailService } from "../../../core/settings/settings";
import { ChoiceGroup } from "../../kit/choice-group";

interface MailChoiceProps {
  /** Null until it was chosen. */
  value: MailService | null;
  onChoose: (mail: MailService) => void;
}

/** Where the user writes mail: drafts open there. */
export function MailChoice({ value, onChoose }: MailChoiceProps) {
  return (
    <ChoiceGroup
      label={words("options_mail")}
      hint={words("options_mail_hint")}
      value={value}
      choices={mailServices.map((service) => ({
        value: service,
        label: words(`mail_${service.replace("-", "_")}` as MessageKey),
      }))}
      onChoose={onChoose}
    />
  );
}
