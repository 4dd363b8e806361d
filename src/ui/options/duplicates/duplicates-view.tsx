import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { counted, listed, words } from "../../../browser/i18n";
import { displayName } from "../../../core/contact/contact";
import type { CustomChannel } from "../../../core/settings/custom-channel";
import { Button } from "../../kit/button";
import { Failed } from "../failed";
import { reasonWords } from "../same-words";
import { Title } from "../title";
import type { DuplicatesModel, PairView } from "./duplicates-model";
import styles from "./duplicates.module.css";
import { PairTable } from "./pair-table";

interface DuplicatesViewProps {
  model: DuplicatesModel;
  /** The user's own channels. */
  own: readonly CustomChannel[];
  /** Whether letters are keys here. */
  hasLetterKeys: boolean;
}

/** People who may be in the list twice: one pair at a time, by mouse or keys. */
export function DuplicatesView({ model, own, hasLetterKeys }: DuplicatesViewProps) {
  const { pairs, failure, shown } = model;
  useEffect(() => void model.look(), [model]);
  const count = pairs.value?.length ?? 0;
  const view = useRef<HTMLDivElement>(null);
  const countBefore = useRef(count);
  useEffect(() => {
    // The last pair went with its buttons: the focus goes to where the view says so.
    if (countBefore.current > 0 && count === 0) view.current?.querySelector("h1")?.focus();
    countBefore.current = count;
  }, [count]);
  const key = shown.value?.pair.uids.join("\n") ?? null;
  const keyBefore = useRef(key);
  useEffect(() => {
    // Between two pairs there is none for a moment.
    if (key === null) return;
    // The next pair came: begin to read there.
    if (keyBefore.current !== null && keyBefore.current !== key) view.current?.querySelector("h2")?.focus();
    keyBefore.current = key;
  }, [key]);
  return (
    <div ref={view} class={styles.view} aria-busy={pairs.value === null && failure.value === null}>
      <a class={styles.back} href="#contacts">
        {words("options_all_contacts")}
      </a>
      <Title text={words("options_duplicates")} />
      {failure.value !== null ? (
        <Failed text={failure.value} retry={() => void model.look()} />
      ) : pairs.value === null ? (
        <p class={styles.soft}>{words("options_duplicates_looking")}</p>
      ) : count === 0 ? (
        <p>{words("options_duplicates_none")}</p>
      ) : (
        <>
          <p class={styles.soft} aria-live="polite">
            {counted("options_duplicates_left", model.total.value, String(model.at.value + 1))}
          </p>
          {shown.value && <Shown model={model} view={shown.value} own={own} hasLetterKeys={hasLetterKeys} />}
        </>
      )}
    </div>
  );
}

interface ShownProps extends DuplicatesViewProps {
  view: PairView;
}

function Shown({ model, view, own, hasLetterKeys }: ShownProps) {
  const { pair, kept, other } = view;
  const busy = model.busy.value;
  // With what is painted: a key that is named on screen is one.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isTyping =
        event.target instanceof HTMLElement && event.target.matches("input[type=text], textarea");
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
      // A letter that is held down must not decide about the next pairs, too, before anybody has seen them.
      if (event.key.length === 1 && (event.repeat || !hasLetterKeys)) return;
      const isRadio = event.target instanceof HTMLElement && event.target.matches("input[type=radio]");
      switch (event.key) {
        case "m":
          return void model.merge();
        case "x":
          return void model.tellApart();
        case "ArrowRight":
          return isRadio ? undefined : model.step(1);
        case "ArrowLeft":
          return isRadio ? undefined : model.step(-1);
      }
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [model, hasLetterKeys]);

  return (
    <section class={styles.pair} aria-labelledby="pair-heading">
      <h2 id="pair-heading" class={styles.heading} tabIndex={-1}>
        <bdi>{displayName(kept)}</bdi>
      </h2>
      <p class={styles.soft}>{words("options_duplicates_why", listed(pair.reasons.map(reasonWords)))}</p>
      <PairTable
        kept={kept}
        other={other}
        fromOther={model.fromOther.value}
        own={own}
        onTake={(...choice) => model.take(...choice)}
      />
      <p class={styles.soft}>{words("options_merge_promise")}</p>
      <div class={styles.buttons}>
        <Button
          look="primary"
          disabled={busy}
          aria-keyshortcuts={hasLetterKeys ? "m" : undefined}
          onClick={() => void model.merge()}
        >
          {words("options_merge")}
        </Button>
        <Button
          disabled={busy}
          aria-keyshortcuts={hasLetterKeys ? "x" : undefined}
          onClick={() => void model.tellApart()}
        >
          {words("options_not_the_same")}
        </Button>
        <Button look="quiet" disabled={busy} aria-keyshortcuts="ArrowLeft" onClick={() => model.step(-1)}>
          {words("options_pair_before")}
        </Button>
        <Button look="quiet" disabled={busy} aria-keyshortcuts="ArrowRight" onClick={() => model.step(1)}>
          {words("options_pair_next")}
        </Button>
      </div>
      <p class={styles.soft}>
        {words(hasLetterKeys ? "options_duplicates_keys" : "options_duplicates_arrows")}
      </p>
    </section>
  );
}
