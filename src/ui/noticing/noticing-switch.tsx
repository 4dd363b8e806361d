import { words } from "../../browser/i18n";
import { Switch } from "../kit/switch";
import type { NoticingModel } from "./noticing-model";

/** The one switch, with what it means. */
export function NoticingSwitch({ model }: { model: NoticingModel }) {
  const noticing = model.noticing.value;
  if (!noticing) return null;
  return (
    <Switch
      label={words("noticing_switch")}
      hint={words("noticing_switch_hint")}
      on={noticing.on}
      disabled={model.busy.value}
      onTurn={(on) => void model.turn(on)}
    />
  );
}
