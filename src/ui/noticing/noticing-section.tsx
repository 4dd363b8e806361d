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
      {noticing?.on && <NoticingSites model={model} noticing={noticing} />}
    </div>
  );
}
