import { useEffect } from "preact/hooks";
import { words } from "../../browser/i18n";
import { isSiteNoticed } from "../../core/noticing/sites";
import { Switch } from "../kit/switch";
import styles from "./noticing.module.css";
import type { NoticingModel } from "./noticing-model";
import { NoticingSwitch } from "./noticing-switch";

/** Asked once, after the first share: shown is asked, whatever the answer. */
export function NoticingOffer({ model }: { model: NoticingModel }) {
  useEffect(() => model.offered(), [model]);
  return (
    <section class={styles.offer} aria-labelledby="noticing-offer">
      <h2 id="noticing-offer" class={styles.question}>
        {words("noticing_offer")}
      </h2>
      <NoticingSwitch model={model} />
    </section>
  );
}

/** "Notice pages on reading.example": only while noticing works at all. */
export function SiteSwitch({ model, site }: { model: NoticingModel; site: string }) {
  const noticing = model.noticing.value;
  if (!noticing?.on) return null;
  return (
    <Switch
      label={words("noticing_on_site", site)}
      on={isSiteNoticed(site, noticing)}
      disabled={model.busy.value}
      onTurn={(on) => void model.turnSite(site, on)}
    />
  );
}
