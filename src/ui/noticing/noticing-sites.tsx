import { useState } from "preact/hooks";
import { words } from "../../browser/i18n";
import { noticingModes, type Noticing } from "../../core/settings/settings";
import { Button } from "../kit/button";
import { ChoiceGroup } from "../kit/choice-group";
import { TextField } from "../kit/field";
import type { NoticingModel } from "./noticing-model";
import styles from "./noticing.module.css";

/** Everywhere, only on the sites of a list, or everywhere but there. */
export function NoticingSites({ model, noticing }: { model: NoticingModel; noticing: Noticing }) {
  return (
    <div class={styles.where}>
      <ChoiceGroup
        label={words("noticing_where")}
        hint={words("noticing_where_hint")}
        value={noticing.mode}
        choices={noticingModes.map((mode) => ({ value: mode, label: words(`noticing_mode_${mode}`) }))}
        onChoose={(mode) => void model.chooseMode(mode)}
      />
      {noticing.mode !== "everywhere" && <SiteList model={model} noticing={noticing} />}
    </div>
  );
}

function SiteList({ model, noticing }: { model: NoticingModel; noticing: Noticing }) {
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);
  const add = async (): Promise<void> => {
    const isSite = await model.addSite(typed);
    setWrong(!isSite);
    if (isSite) setTyped("");
  };
  return (
    <>
      {noticing.sites.length > 0 && (
        <ul class={styles.sites}>
          {noticing.sites.map((site) => (
            <li key={site} class={styles.site}>
              <bdi>{site}</bdi>
              <Button look="quiet" disabled={model.busy.value} onClick={() => void model.removeSite(site)}>
                {words("noticing_site_remove", site)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form
        class={styles.add}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextField
          label={words("noticing_site")}
          hint={wrong ? words("noticing_site_wrong") : words("noticing_site_hint")}
          aria-invalid={wrong ? "true" : undefined}
          value={typed}
          onText={(text) => {
            setTyped(text);
            setWrong(false);
          }}
        />
        <Button type="submit" disabled={model.busy.value || typed.trim() === ""}>
          {words("noticing_site_add")}
        </Button>
      </form>
    </>
  );
}
