import { useEffect, useId, useRef, useState } from "preact/hooks";
import { settle, typeInto, withoutAt, type Chips } from "./chips";
import styles from "./chips-field.module.css";

interface ChipsFieldProps {
  /** The accessible name of the text box, and of the list of what was entered. */
  label: string;
  /** A sentence under it, read with it. */
  hint?: string;
  value: Chips;
  onValue: (value: Chips) => void;
  /** What the button that takes an item out is called. */
  removeLabel: (item: string) => string;
  /** Longest item, in UTF-16 code units. */
  maxLength?: number;
  /** What the browser completes from. */
  completions?: readonly string[];
}

/**
 * Several short texts. Comma or Enter enters what was typed; Backspace in the empty box takes the last one out. The
 * chips are one stop for Tab; arrow keys go from chip to chip and into the box.
 */
export function ChipsField(props: ChipsFieldProps) {
  const { label, hint, value, onValue, removeLabel, maxLength, completions = [] } = props;
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);
  const refocus = useRef<number | null>(null);
  const { items } = value;

  const focusAt = (at: number): void => {
    const buttons = root.current?.querySelectorAll("button") ?? [];
    const target = buttons[at] ?? root.current?.querySelector("input");
    target?.focus();
  };

  useEffect(() => {
    if (refocus.current !== null) focusAt(refocus.current);
    refocus.current = null;
  }, [items.length]);

  const remove = (at: number, then: number): void => {
    refocus.current = then;
    onValue(withoutAt(value, at));
  };

  const onBoxKey = (event: KeyboardEvent & { currentTarget: HTMLInputElement }): void => {
    if (event.isComposing) return;
    const atStart = event.currentTarget.selectionStart === 0 && event.currentTarget.selectionEnd === 0;
    if (event.key === "Enter") {
      event.preventDefault();
      onValue(settle(value));
    } else if (event.key === "Backspace" && value.pending === "" && items.length > 0) {
      event.preventDefault();
      onValue(withoutAt(value, items.length - 1));
    } else if (event.key === backward(event) && atStart && items.length > 0) {
      event.preventDefault();
      focusAt(items.length - 1);
    }
  };

  const onChipKey = (event: KeyboardEvent & { currentTarget: HTMLElement }, at: number): void => {
    const back = backward(event);
    const forward = back === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
    if (event.key === back) focusAt(Math.max(0, at - 1));
    else if (event.key === forward) focusAt(at + 1);
    else if (event.key === "Home") focusAt(0);
    else if (event.key === "End") focusAt(items.length);
    else if (event.key === "Delete") remove(at, at);
    else if (event.key === "Backspace") remove(at, Math.max(0, at - 1));
    else return;
    event.preventDefault();
  };

  return (
    <div class={styles.field}>
      <label class={styles.label} id={`${id}-label`} for={id}>
        {label}
      </label>
      <div ref={root} class={styles.box}>
        {items.length > 0 && (
          <ul class={styles.chips} aria-labelledby={`${id}-label`}>
            {items.map((item, at) => (
              <li key={item} class={styles.chip}>
                <bdi class={styles.text}>{item}</bdi>
                <button
                  type="button"
                  class={styles.remove}
                  aria-label={removeLabel(item)}
                  tabIndex={at === Math.min(stop, items.length - 1) ? 0 : -1}
                  onFocus={() => setStop(at)}
                  onClick={() => remove(at, at)}
                  onKeyDown={(event) => onChipKey(event, at)}
                >
                  <Cross />
                </button>
              </li>
            ))}
          </ul>
        )}
        <input
          id={id}
          class={styles.input}
          dir="auto"
          autocomplete="off"
          list={completions.length > 0 ? `${id}-known` : undefined}
          enterkeyhint="done"
          aria-describedby={hint ? `${id}-hint` : undefined}
          maxLength={maxLength}
          value={value.pending}
          onInput={(event) => {
            const { value: text } = event.currentTarget;
            // One of the completions, chosen with the arrow keys and Enter or by a click: nothing is missing from it.
            const isChosen = event.inputType === "insertReplacementText" && completions.includes(text);
            if (isChosen) return onValue(settle({ items, pending: text }));
            // In the middle of composing a character, the text is not the user's yet.
            onValue(event.isComposing ? { items, pending: text } : typeInto(value, text));
          }}
          onCompositionEnd={(event) => onValue(typeInto(value, event.currentTarget.value))}
          onPaste={(event) => {
            const text = event.clipboardData?.getData("text/plain") ?? "";
            if (!/[\n\r]/.test(text)) return;
            event.preventDefault();
            onValue(settle({ items, pending: `${value.pending}${text}` }));
          }}
          onKeyDown={onBoxKey}
        />
      </div>
      {completions.length > 0 && (
        <datalist id={`${id}-known`}>
          {completions.map((text) => (
            <option key={text} value={text}>
              {text}
            </option>
          ))}
        </datalist>
      )}
      {hint && (
        <p id={`${id}-hint`} class={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** The arrow key that goes towards the start of the line. */
function backward(event: { currentTarget: Element }): "ArrowLeft" | "ArrowRight" {
  return getComputedStyle(event.currentTarget).direction === "rtl" ? "ArrowRight" : "ArrowLeft";
}

function Cross() {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" />
    </svg>
  );
}
