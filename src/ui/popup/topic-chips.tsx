import { words } from "../../browser/i18n";
import type { PopupModel } from "./popup-model";
import styles from "./topic-chips.module.css";

/** After a share: what it was about, to be kept as interests of whoever got it. Pressed once more, it is none. */
export function TopicChips({ model }: { model: PopupModel }) {
  const { offer, accepted } = model.caring;
  if (offer.value === null) return null;
  const { name, topics } = offer.value;
  return (
    <div class={styles.offer} role="group" aria-label={words("popup_cares", name)}>
      <p dir="auto">{words("popup_cares", name)}</p>
      {topics.map((topic) => {
        const isAccepted = accepted.value.has(topic);
        return (
          <button
            key={topic}
            type="button"
            class={styles.chip}
            aria-pressed={isAccepted}
            disabled={model.busy.value}
            onClick={() => void model.caring.toggle(topic)}
          >
            <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
              <path d={isAccepted ? "M2 6.5l3 3 5-7" : "M6 2v8M2 6h8"} />
            </svg>
            <span dir="auto">{topic}</span>
          </button>
        );
      })}
    </div>
  );
}
