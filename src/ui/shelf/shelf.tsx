import { useEffect, useId, useRef } from "preact/hooks";
import { counted, words } from "../../browser/i18n";
import { Button, type ButtonLook } from "../kit/button";
import { MailQuestion } from "../popup/mail-question";
import { useArrival } from "./arrival";
import { ShelfAgenda } from "./shelf-agenda";
import type { ShelfModel } from "./shelf-model";
import { ShelfThingItem } from "./shelf-thing-item";
import styles from "./shelf.module.css";

/**
 * What is kept for a person, and what can be done with it: send it, talk about it, or let go of a thing.
 *
 * @param look how loud sending is: `primary` where it is the one thing to do on the view
 */
export function Shelf({ model, look }: { model: ShelfModel; look: ButtonLook }) {
  const root = useRef<HTMLDivElement>(null);
  const opening = useId();
  const view = model.view.value;
  const count = view?.things.length ?? 0;
  const seen = useRef(count);

  useEffect(() => {
    // What was removed took its button, and so the focus, with it.
    if (count < seen.current && (document.activeElement ?? document.body) === document.body) {
      root.current?.querySelector<HTMLElement>("[tabindex]")?.focus();
    }
    seen.current = count;
  }, [count]);

  if (view === null) return null;
  const { person, things } = view;
  return (
    <div ref={root} class={styles.shelf}>
      <p class={styles.soft} tabIndex={-1}>
        {count === 0 ? words("shelf_empty") : counted("shelf_purpose", count)}
      </p>
      {count > 0 && (
        <>
          <ul class={styles.things}>
            {things.map((thing) => (
              <ShelfThingItem key={thing.id} model={model} thing={thing} />
            ))}
          </ul>
          {model.choosingMail.value ? (
            <WhichMail model={model} />
          ) : (
            <div class={styles.send}>
              <Button
                look={look}
                disabled={model.busy.value}
                aria-describedby={opening}
                onClick={() => void model.send()}
              >
                {counted("shelf_send", count, person.label)}
              </Button>
              <p id={opening} class={styles.soft} dir="auto">
                {words("popup_preview", view.opening)}
              </p>
            </div>
          )}
          <div class={styles.talk}>
            <Button disabled={model.busy.value} onClick={() => void model.talk()}>
              {words("shelf_talk")}
            </Button>
            <Button look="quiet" disabled={model.busy.value} onClick={() => void model.talked()}>
              {words("shelf_talked")}
            </Button>
          </div>
          <ShelfAgenda model={model} />
        </>
      )}
    </div>
  );
}

function WhichMail({ model }: { model: ShelfModel }) {
  const place = useArrival<HTMLDivElement>();
  return (
    <div ref={place}>
      <MailQuestion
        busy={model.busy.value}
        onChoose={(mail) => void model.send({ mail })}
        onCopy={() => void model.send({ copy: true })}
      />
    </div>
  );
}
