import { dated, words } from "../../browser/i18n";
import type { ShelfThing } from "../../protocol/shelf";
import { IconButton } from "../kit/icon-button";
import type { ShelfModel } from "./shelf-model";
import styles from "./shelf.module.css";

/** One thing: its title, where it is from and since when it is kept, and the passages kept with it. */
export function ShelfThingItem({ model, thing }: { model: ShelfModel; thing: ShelfThing }) {
  const { title, url, at, quote } = thing;
  const site = new URL(url).hostname.replace(/^www\./, "");
  return (
    <li class={styles.thing}>
      <div class={styles.what}>
        <a class={styles.title} href={url} target="_blank" rel="noreferrer" dir="auto">
          {title || url}
        </a>
        <p class={styles.soft}>
          <bdi>{site}</bdi> · <time dateTime={at}>{dated(at)}</time>
        </p>
        {quote !== "" && (
          <blockquote class={styles.quote} dir="auto">
            {quote}
          </blockquote>
        )}
      </div>
      <IconButton
        name={words("shelf_remove", title || url)}
        disabled={model.busy.value}
        onClick={() => void model.remove(thing)}
      >
        <path d="M5 5l10 10M15 5L5 15" />
      </IconButton>
    </li>
  );
}
