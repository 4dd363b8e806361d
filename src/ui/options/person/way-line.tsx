import { words } from "../../../browser/i18n";
import { Button } from "../../kit/button";
import styles from "./person.module.css";
import type { WayModel } from "./way-model";

/** What happens when something is sent to this person, and a button to see that it leads to them. */
export function WayLine({ model }: { model: WayModel }) {
  const way = model.way.value;
  if (way === null) return <p class={styles.soft}>{words("options_way_unknown")}</p>;
  const { name, does, to } = way;
  const canTest = does !== "copied" && does !== "no-mail" && does !== "unreached";
  return (
    <div class={styles.way}>
      <p class={styles.soft}>
        {words(`options_way_${does === "no-mail" ? "no_mail" : does}`, name)}
        {to && (
          <>
            {" "}
            <bdi class={styles.to}>{to}</bdi>
          </>
        )}
        {does === "no-mail" && (
          <>
            {" "}
            <a href="#settings">{words("options_way_settings")}</a>
          </>
        )}
      </p>
      {canTest && (
        <>
          <Button disabled={model.busy.value} onClick={() => void model.test()}>
            {words("options_way_test", name)}
          </Button>
          <p class={styles.soft}>{words("options_way_test_hint")}</p>
        </>
      )}
    </div>
  );
}
