import { useEffect, useMemo } from "preact/hooks";
import { words } from "../../../browser/i18n";
import { Button } from "../../kit/button";
import type { OptionsModel } from "../options-model";
import { PromiseForm } from "../promises/promise-form";
import { Promises } from "../promises/promises-view";
import styles from "./person.module.css";

/** What was promised to this person, introductions among it, and what became of it. */
export function PromisesSection({ model, uid, name }: { model: OptionsModel; uid: string; name: string }) {
  const promises = useMemo(() => model.person.promises({ uid, label: name }), [model, uid, name]);
  useEffect(() => void promises.reload(), [promises]);
  const view = promises.view.value;
  const form = promises.form.value;
  if (view === null) return null;
  return (
    <section class={styles.section}>
      <div class={styles.between}>
        <h2 class={styles.heading}>{words("options_promises")}</h2>
        {form === null && <Button onClick={() => promises.begin()}>{words("promise_new")}</Button>}
      </div>
      {form?.id === null && <PromiseForm model={promises} form={form} />}
      {view.promises.length > 0 ? (
        <Promises model={promises} promises={view.promises} Heading="h3" />
      ) : (
        form === null && <p class={styles.soft}>{words("options_promises_none")}</p>
      )}
    </section>
  );
}
