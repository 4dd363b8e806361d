import { words } from "../../browser/i18n";
import type { Noticing } from "../../core/settings/settings";
import { Button } from "../kit/button";
import { Switch } from "../kit/switch";
import styles from "./noticing.module.css";
import type { NoticingModel } from "./noticing-model";
import { NoticingSites } from "./noticing-sites";
import { NoticingSwitch } from "./noticing-switch";

/** Noticing in the settings: the switch and, while it is on, where. */
export function NoticingSection({ model }: { model: NoticingModel }) {
  const noticing = model.noticing.value;
  return (
    <div class={styles.section}>
      <NoticingSwitch model={model} />
      {noticing?.on && (
        <>
          <NoticingSites model={model} noticing={noticing} />
          <Remembering model={model} noticing={noticing} />
        </>
      )}
    </div>
  );
}

/** The pages of the week: whether they are remembered, and forgetting them now. */
function Remembering({ model, noticing }: { model: NoticingModel; noticing: Noticing }) {
  const busy = model.busy.value;
  return (
    <div class={styles.where}>
      <Switch
        label={words("noticing_remembers")}
        hint={words("noticing_remembers_hint")}
        on={noticing.remembers}
        disabled={busy}
        onTurn={(on) => void model.remember(on)}
      />
      {noticing.remembers && (
        <div>
          <Button disabled={busy} onClick={() => void model.forget()}>
            {words("noticing_forget")}
          </Button>
        </div>
      )}
    </div>
  );
}
