import { useId, useRef } from "preact/hooks";
import styles from "./offer-chips.module.css";

interface OfferChipsProps {
  /** A sentence above them, which names the list. */
  label: string;
  offers: readonly { readonly key: string; readonly label: string; readonly line?: string }[];
  onTake: (key: string) => void;
}

/** What could be taken: one click each, and nothing by itself. Nothing is shown where nothing is offered. */
export function OfferChips({ label, offers, onTake }: OfferChipsProps) {
  const box = useRef<HTMLUListElement>(null);
  const id = useId();
  if (offers.length === 0) return null;
  const take = (key: string): void => {
    onTake(key);
    // The button went with what was taken: the next one has its place, unless somebody is elsewhere already.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) box.current?.querySelector("button")?.focus();
    });
  };
  return (
    <div class={styles.offering}>
      <p class={styles.label} id={id}>
        {label}
      </p>
      <ul ref={box} class={styles.offers} aria-labelledby={id}>
        {offers.map((offer) => (
          <li key={offer.key}>
            <button type="button" class={styles.offer} onClick={() => take(offer.key)}>
              <span aria-hidden="true">+ </span>
              <bdi>{offer.label}</bdi>
              {offer.line && (
                <>
                  {" "}
                  <bdi class={styles.line}>{offer.line}</bdi>
                </>
              )}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
