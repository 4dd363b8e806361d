import { useEffect, useRef } from "preact/hooks";
import { counted, words } from "../../../browser/i18n";
import { VirtualList, type VirtualListHandle } from "../../kit/virtual-list";
import type { OptionsModel } from "../options-model";
import { BulkBar } from "./bulk-bar";
import { ContactRow } from "./contact-row";
import styles from "./contacts.module.css";
import { useListKeys } from "./list-keys";

/** For measuring: the first people are on screen. */
function markPainted(): void {
  requestAnimationFrame(() => performance.mark("contacts-painted"));
}

/** Who was found, how many they are, and what can be done with those who are chosen. */
export function FoundPeople({ model }: { model: OptionsModel }) {
  const { list, book } = model;
  const found = list.found.value ?? [];
  const chosen = list.chosen.value;
  const handle = useRef<VirtualListHandle>(null);
  const anchor = useRef(0);
  const returnAt = useRef(found.findIndex(({ uid }) => uid === list.returnTo.value));
  const stop = Math.min(list.place.value, found.length - 1);
  useEffect(() => markPainted(), []);
  useListKeys(model, (at) => handle.current?.focus(at));

  const choose = (at: number, isChosen: boolean, isRange: boolean): void => {
    const row = found[at];
    if (!row) return;
    if (isRange && isChosen) list.chooseRange(anchor.current, at);
    else list.choose(row.uid, isChosen);
    anchor.current = at;
  };

  return (
    <>
      <div class={styles.summaryLine}>
        <p class={styles.count} aria-live="polite">
          {list.isWhole.value
            ? counted("options_people", book.total.value ?? found.length)
            : found.length === 0
              ? words("options_contacts_no_match")
              : counted("options_people_found", found.length)}
        </p>
        <a class={styles.twice} href="#duplicates">
          {words("options_duplicates")}
        </a>
        {found.length > 0 && (
          <label class={styles.chooseAll}>
            <input
              type="checkbox"
              class={styles.box}
              checked={chosen.size > 0 && found.every(({ uid }) => chosen.has(uid))}
              onChange={(event) => (event.currentTarget.checked ? list.chooseFound() : list.chooseNobody())}
            />
            {words("options_choose_all")}
          </label>
        )}
      </div>
      {found.length > 0 && (
        <VirtualList
          label={words("options_people_list")}
          count={found.length}
          start={Math.max(0, returnAt.current)}
          keyOf={(at) => found[at]?.uid ?? String(at)}
          class={styles.list}
          rowClass={styles.row}
          handle={handle}
        >
          {(at) => {
            const row = found[at];
            return (
              row && (
                <ContactRow
                  row={row}
                  isChosen={chosen.has(row.uid)}
                  isStop={at === stop}
                  isReturn={row.uid === list.returnTo.value}
                  onChoose={(isChosen, isRange) => choose(at, isChosen, isRange)}
                  onFocus={() => (list.place.value = at)}
                />
              )
            );
          }}
        </VirtualList>
      )}
      {chosen.size > 0 && <BulkBar model={model} />}
    </>
  );
}
