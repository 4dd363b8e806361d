import { useState } from "preact/hooks";
import { counted, words } from "../../browser/i18n";
import type { ActOffer, PersonView } from "../../protocol/views";
import { actWords, whyWords } from "../act-words";
import { Button } from "../kit/button";
import { ActIcon } from "./act-icon";
import styles from "./popup.module.css";
import type { PopupModel } from "./popup-model";

/** How many acts are in sight where few or none fit: enough to see that there are others. */
const shownAtLeast = 3;

/** What can be done for them: what fits now with the reason, the rest behind "Show more". */
export function ActList({ model, person }: { model: PopupModel; person: PersonView }) {
  const [all, showAll] = useState(false);
  const fit = person.acts.filter(({ reason }) => reason !== null).length;
  const shown = all ? person.acts : person.acts.slice(0, Math.max(fit, shownAtLeast));
  return (
    <>
      <ul class={styles.acts}>
        {shown.map((offer, at) => (
          <Act key={offer.id} model={model} offer={offer} isFirst={at === 0} />
        ))}
      </ul>
      {shown.length < person.acts.length && (
        <Button look="quiet" class={styles.aside} onClick={() => showAll(true)}>
          {words("options_show_more")}
        </Button>
      )}
    </>
  );
}

function Act({ model, offer, isFirst }: { model: PopupModel; offer: ActOffer; isFirst: boolean }) {
  const why = offer.reason ? whyWords(offer.reason) : "";
  return (
    <li class={styles.act}>
      <Button
        look={isFirst && why !== "" ? "primary" : "plain"}
        class={styles.actButton}
        disabled={model.busy.value}
        onClick={() => void model.acts.begin(offer)}
      >
        <ActIcon act={offer.id} />
        {actWords(offer.id)}
      </Button>
      <span class={styles.soft}>{counted("minutes", offer.minutes)}</span>
      {why !== "" && (
        <p class={styles.why} dir="auto">
          {why}
        </p>
      )}
    </li>
  );
}
