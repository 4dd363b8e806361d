import { words, type MessageKey } from "../../browser/i18n";
import { mailServices, type MailService } from "../../core/settings/settings";
import { Button } from "../kit/button";
import styles from "./popup.module.css";

interface MailQuestionProps {
  busy: boolean;
  onChoose: (mail: MailService) => void;
  /** Where the draft can be copied instead. */
  onCopy?: (() => void) | undefined;
}

/** Asked once, at the first share: which mail is the user's own. Choosing goes on with the share. */
export function MailQuestion({ busy, onChoose, onCopy }: MailQuestionProps) {
  return (
    <fieldset class={styles.question}>
      <legend class={styles.heading}>{words("popup_mail_question")}</legend>
      <div class={styles.choices}>
        {mailServices.map((service) => (
          <Button key={service} disabled={busy} onClick={() => onChoose(service)}>
            {words(`mail_${service.replace("-", "_")}` as MessageKey)}
          </Button>
        ))}
        {onCopy && (
          <Button look="quiet" disabled={busy} onClick={onCopy}>
            {words("popup_copy_instead")}
          </Button>
        )}
      </div>
      <p class={styles.soft}>{words("popup_mail_hint")}</p>
    </fieldset>
  );
}
