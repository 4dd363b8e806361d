import { useEffect, useRef } from "preact/hooks";
import { counted, words } from "../../browser/i18n";
import type { HealthView } from "../../protocol/safety";
import { Button } from "../kit/button";
import { useFileDrop } from "../kit/file-drop";
import { Mark } from "../kit/mark";
import { Status } from "../kit/status";
import { contentWords } from "../options/in-and-out/content-words";
import { RestoreField } from "../options/in-and-out/restore-field";
import { Copies } from "./copies";
import type { RecoveryModel } from "./recovery-model";
import styles from "./recovery.module.css";
import { StartAgain } from "./start-again";

/** The recovery page: what happened, what is safe, and every way out, the gentlest first. */
export function Recovery({ model }: { model: RecoveryModel }) {
  const health = model.health.value;
  const isLost = health?.state === "lost";
  const isFileOver = useFileDrop(model.drop);
  return (
    <main
      class={isFileOver ? `${styles.page} ${styles.over}` : styles.page}
      aria-busy={health === null && model.failure.value === null}
    >
      <p class={styles.brand}>
        <Mark size={28} />
        {words("extension_name")}
      </p>
      <Verdict model={model} health={health} />
      <div class={styles.status}>
        <Status model={model.status} />
      </div>
      {isLost && <Copies model={model} />}
      {isLost && <GoOn model={model} />}
      <section class={styles.section} aria-labelledby="save">
        <h2 id="save" class={styles.heading}>
          {words("recovery_save")}
        </h2>
        <p class={styles.soft}>{words("recovery_save_how")}</p>
        <Button
          class={styles.start}
          disabled={model.backup.busy.value || health?.state === "failed"}
          onClick={() => void model.backup.save()}
        >
          {words("backup_download")}
        </Button>
      </section>
      {health?.state === "damaged" && <Repair model={model} />}
      {!isLost && <Copies model={model} />}
      <section class={styles.section} aria-labelledby="file">
        <h2 id="file" class={styles.heading}>
          {words("recovery_file")}
        </h2>
        <RestoreField model={model.backup} />
      </section>
      <StartAgain model={model} />
    </main>
  );
}

function Verdict({ model, health }: { model: RecoveryModel; health: HealthView | null }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const state = health?.state;
  const before = useRef(state);
  useEffect(() => {
    // The verdict changed by something that was done here: it is what to read next.
    if (before.current !== undefined && before.current !== state) heading.current?.focus();
    before.current = state;
  }, [state]);
  if (model.failure.value !== null || !health) {
    return (
      <header class={styles.head}>
        <h1 ref={heading} class={styles.title} tabIndex={-1}>
          {words(model.failure.value === null ? "recovery_looking" : "recovery_failed_title")}
        </h1>
        {model.failure.value !== null && <p role="alert">{model.failure.value}</p>}
      </header>
    );
  }
  return (
    <header class={styles.head}>
      <h1 ref={heading} class={styles.title} tabIndex={-1}>
        {words(`recovery_${health.state}_title`)}
      </h1>
      <p>{happened(health)}</p>
      {health.state !== "failed" && (
        <p>{words(health.state === "ok" ? "recovery_have" : "recovery_safe", contentWords(health.counts))}</p>
      )}
      {health.aside > 0 && <p class={styles.soft}>{counted("recovery_aside", health.aside)}</p>}
      <p class={styles.ways}>
        <Button onClick={() => void model.look()}>{words("recovery_look_again")}</Button>
        <a class={styles.link} href="../options/options.html">
          {words("recovery_to_options")}
        </a>
      </p>
    </header>
  );
}

/** What happened and what to do about it, in two sentences. */
function happened({ state, cause, unreadable }: HealthView): string {
  if (state === "damaged") return counted("recovery_damaged", unreadable);
  if (cause === "full") return words("recovery_full");
  if (cause === "blocked") return words("failure_storage_blocked");
  return words(`recovery_${state}`);
}

function GoOn({ model }: { model: RecoveryModel }) {
  return (
    <section class={styles.section} aria-labelledby="go-on">
      <h2 id="go-on" class={styles.heading}>
        {words("recovery_begin")}
      </h2>
      <p class={styles.soft}>{words("recovery_begin_how")}</p>
      <Button class={styles.start} disabled={model.busy.value} onClick={() => void model.begin()}>
        {words("recovery_begin_do")}
      </Button>
    </section>
  );
}

function Repair({ model }: { model: RecoveryModel }) {
  return (
    <section class={styles.section} aria-labelledby="repair">
      <h2 id="repair" class={styles.heading}>
        {words("recovery_repair")}
      </h2>
      <p class={styles.soft}>{words("recovery_repair_how")}</p>
      <Button
        look="primary"
        class={styles.start}
        disabled={model.busy.value}
        onClick={() => void model.repair()}
      >
        {words("recovery_repair_do")}
      </Button>
    </section>
  );
}
