import { useRef } from "preact/hooks";
import { words } from "../../browser/i18n";
import { Avatar } from "../kit/avatar";
import { Button } from "../kit/button";
import { useFirstFocus } from "../kit/first-focus";
import { promiseLink } from "../promise-link";
import { Shelf } from "../shelf/shelf";
import type { ShelfModel } from "../shelf/shelf-model";
import { MailQuestion } from "./mail-question";
import styles from "./popup.module.css";
import type { PopupModel } from "./popup-model";
import { ReachQuestion } from "./reach-question";

/** A person's shelf in the popup. */
export function ShelfScreen({ model, shelf }: { model: PopupModel; shelf: ShelfModel }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useFirstFocus(heading);
  const person = shelf.view.value?.person;
  const asking = model.asking.value;
  return (
    <div class={styles.screen}>
      <header class={styles.personHead}>
        <Avatar name={person?.name ?? ""} />
        <h1 ref={heading} class={styles.title} dir="auto" tabIndex={-1}>
          {person?.name}
        </h1>
      </header>
      {asking?.about === "reach" && <ReachQuestion model={model} asking={asking} />}
      {asking?.about === "mail-for-reach" && (
        <MailQuestion busy={model.busy.value} onChoose={(mail) => void model.reach(asking.address, mail)} />
      )}
      <Shelf model={shelf} look="primary" />
      {person && (
        <a class={styles.link} href={promiseLink({ whom: person })} target="_blank">
          {words("promise_said")}
        </a>
      )}
      <Button look="quiet" class={styles.aside} onClick={() => model.back()}>
        {words("popup_back")}
      </Button>
    </div>
  );
}
