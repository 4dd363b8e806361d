import { useEffect, useMemo, useRef } from "preact/hooks";
import { words } from "../../../browser/i18n";
import { Shelf } from "../../shelf/shelf";
import type { OptionsModel } from "../options-model";
import styles from "./person.module.css";

/** What is kept for this person. Not there where nothing is; it stays once something was, to say so. */
export function ShelfSection({ model, uid }: { model: OptionsModel; uid: string }) {
  const shelf = useMemo(() => model.person.shelf(uid), [model, uid]);
  useEffect(() => void shelf.reload(), [shelf]);
  const hadThings = useRef(false);
  hadThings.current ||= (shelf.view.value?.things.length ?? 0) > 0;
  if (!hadThings.current) return null;
  return (
    <section class={styles.shelf}>
      <h2 class={styles.heading}>{words("shelf_heading")}</h2>
      <Shelf model={shelf} look="plain" />
    </section>
  );
}
