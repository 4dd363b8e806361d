import { useEffect, useState } from "preact/hooks";
import { counted, daysAway, listed, words } from "../../../browser/i18n";
import type { SittingView as Item } from "../../../protocol/today";
import { actWords, whyWords } from "../../act-words";
import { Avatar } from "../../kit/avatar";
import { Button } from "../../kit/button";
import { LinkButton } from "../../kit/link-button";
import { Parts } from "../../kit/parts";
import { reasonWords } from "../../reason-words";
import { LetGo, PutOffDays } from "../../today/promise-answers";
import today from "../../today/today.module.css";
import { Failed } from "../failed";
import styles from "../options.module.css";
import { printRoute } from "../route";
import { Title } from "../title";
import type { SittingModel } from "./sitting-model";

/** Giving in one sitting: one thing on screen, what can be done with it, and the way to the next. */
export function SittingView({ model }: { model: SittingModel }) {
  const count = model.count.value;
  const item = model.item.value;
  useEffect(() => {
    // Coming back from the composer or a person's page, it goes on where it was.
    if (model.item.peek() === null) void model.open();
  }, [model]);
  return (
    <div class={styles.view} aria-busy={count === null && model.failure.value === null}>
      <Title text={words("sitting_title")} />
      {model.failure.value !== null ? (
        <Failed text={model.failure.value} retry={() => void model.open()} />
      ) : count === null ? (
        <p class={styles.soft}>{words("options_loading")}</p>
      ) : count === 0 ? (
        <Over text={words("sitting_empty")} />
      ) : item === null ? (
        <Over text={words("sitting_over")} />
      ) : (
        <One key={model.place.value} model={model} item={item} count={count} />
      )}
    </div>
  );
}

/** Nothing there, or nothing left. */
function Over({ text }: { text: string }) {
  return (
    <div class={styles.empty}>
      <p>{text}</p>
      <LinkButton href="#today">{words("sitting_to_today")}</LinkButton>
    </div>
  );
}

function One({ model, item, count }: { model: SittingModel; item: Item; count: number }) {
  const { what, name, why, verb } = wordsOf(item);
  const busy = model.busy.value;
  return (
    <section
      class={styles.section}
      aria-label={words("sitting_place", String(model.place.value + 1), String(count))}
    >
      <p class={styles.soft}>{words("sitting_place", String(model.place.value + 1), String(count))}</p>
      <div class={today.act}>
        <div class={today.person}>
          {name !== null && <Avatar name={name} />}
          <div class={today.who}>
            <h2 class={styles.heading} dir="auto">
              {what}
            </h2>
            <p class={today.soft}>
              <Parts parts={why} />
            </p>
          </div>
        </div>
        <div>
          {item.what === "shelf" ? (
            <LinkButton look="primary" href={printRoute({ at: "person", uid: item.uid })}>
              {verb}
            </LinkButton>
          ) : (
            <Button look="primary" disabled={busy} onClick={() => void model.begin()}>
              {verb}
            </Button>
          )}
        </div>
        {item.what === "promise" && <Otherwise model={model} what={what} />}
      </div>
      <div class={styles.answers}>
        <Button disabled={busy} onClick={() => model.skip()}>
          {words("sitting_next")}
        </Button>
        {model.place.value > 0 && (
          <Button look="quiet" disabled={busy} onClick={() => model.back()}>
            {words("sitting_back")}
          </Button>
        )}
      </div>
    </section>
  );
}

/** A promise that is not for now: for another day, or let go, in the words of the promise's own row. */
function Otherwise({ model, what }: { model: SittingModel; what: string }) {
  const [asking, setAsking] = useState<"later" | "let-go" | null>(null);
  const busy = model.busy.value;
  const toggle = (next: "later" | "let-go"): void => setAsking(asking === next ? null : next);
  return (
    <>
      <div class={today.answers}>
        <Button
          look="quiet"
          aria-label={words("today_put_off_what", what)}
          aria-expanded={asking === "later"}
          onClick={() => toggle("later")}
        >
          {words("today_put_off")}
        </Button>
        <Button
          look="quiet"
          aria-label={words("promise_let_go_what", what)}
          aria-expanded={asking === "let-go"}
          onClick={() => toggle("let-go")}
        >
          {words("promise_let_go_button")}
        </Button>
      </div>
      {asking === "later" && <PutOffDays busy={busy} onChoose={(to) => void model.putOff(to)} />}
      {asking === "let-go" && <LetGo busy={busy} onLetGo={(word) => void model.letGo(word)} />}
    </>
  );
}

interface Said {
  readonly what: string;
  /** Of the person whom it is about above all; null where it is about a thing. */
  readonly name: string | null;
  readonly why: readonly string[];
  readonly verb: string;
}

/** What it is, why, and what its button says. */
function wordsOf(item: Item): Said {
  switch (item.what) {
    case "promise": {
      const { what, names, late } = item.promise;
      const why = [words("today_promises"), listed(names), daysAway(-(late ?? 0))];
      return { what, name: null, why, verb: words("promise_done_button") };
    }
    case "date": {
      const { name, kind, label, days } = item.date;
      const day =
        kind === "birthday" ? words("today_birthday") : label || words("reminder_anniversary_unnamed");
      return { what: name, name, why: [day, daysAway(days)], verb: actWords("congratulate") };
    }
    case "shelf": {
      const why = [counted("sitting_kept", item.count)];
      return { what: item.name, name: item.name, why, verb: words("sitting_open_shelf") };
    }
    case "read": {
      const { page, name, evidence } = item.read;
      const why = [words("today_read_for", name), reasonWords(evidence)];
      return { what: page.title || page.url, name: null, why, verb: words("today_read_share_button") };
    }
    case "act": {
      const { id, person, reason, minutes } = item.act;
      const why = [reason ? whyWords(reason) : "", counted("minutes", minutes)];
      return { what: person.name, name: person.name, why, verb: actWords(id) };
    }
  }
}
