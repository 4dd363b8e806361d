import { words, type MessageKey } from "../../browser/i18n";
import { mailServices, type MailService } from "../../core/settings/settings";
import { Button } from "../kit/button";
import styles from "./popup.module.css";
import type { Asking, PopupModel } from "./popup-model";

/** Asked once, at the first share: which mail is the user's own. Choosing goes on with the share. */
export function MailQuestion({
  model,
  asking,
}: {
  model: PopupModel;
  asking: Extract<Asking, { about: "mail" | "mail-for-reach" }>;
}) {
  const choose = (mail: MailService): void =>
    void (asking.about === "mail"
      ? model.share(asking.to, asking.name, { mail })
      : model.reach(asking.address, mail));
  return (
    <fieldset class={styles.question}>
      <legend class={styles.heading}>{words("popup_mail_question")}</legend>
      <div class={styles.choices}>
        {mailServices.map((service) => (
          <Button key={service} disabled={model.busy.value} onClick={() => choose(service)}>
            {words(`mail_${service.replace("-", "_")}` as MessageKey)}
          </Button>
        ))}
        {asking.about === "mail" && (
          <Button
            look="quiet"
            disabled={model.busy.value}
            onClick={() => void model.share(asking.to, asking.name, { copy: true })}
          >
            {words("popup_copy_instead")}
          </Button>
        )}
      </div>
      <p class={styles.soft}>{words("popup_mail_hint")}</p>
    </fieldset>
  );
}
