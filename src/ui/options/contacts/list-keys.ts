import { useLayoutEffect, useRef } from "preact/hooks";
import type { OptionsModel } from "../options-model";

/** Rows that Page Up and Page Down pass over. */
const page = 10;

/**
 * The keys of the list: ↑ ↓ Home End Page Up Page Down move, Enter opens (a link does that itself), Space chooses, Shift
 * with ↑ ↓ chooses on the way, `/` searches, `n` begins somebody new, `e` edits. Letters are only keys where nothing is
 * being typed, and unless the user switched them off.
 */
export function useListKeys(model: OptionsModel, focus: (at: number) => void): void {
  const current = useRef({ model, focus });
  current.current = { model, focus };
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented)
        return;
      if (press(event, current.current.model, current.current.focus)) event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}

/** Whether the key was one of the list's. */
function press(event: KeyboardEvent, model: OptionsModel, focus: (at: number) => void): boolean {
  const { list, router, settings } = model;
  const target = event.target instanceof HTMLElement ? event.target : document.body;
  const isSearch = target.matches("[data-search]");
  if (isSearch && event.key === "ArrowDown") return move(0);
  if (isTyping(target)) return false;
  const isAtRow = target.closest("[data-at]") !== null;
  const at = list.place.value;
  const row = list.found.value?.[at];

  const isLetter = event.key.length === 1 && event.key !== " ";
  if (isLetter && settings.settings.value?.letterKeys === false) return false;
  switch (event.key) {
    case "/":
      document.querySelector<HTMLElement>("[data-search]")?.focus();
      return true;
    case "n":
      router.go({ at: "new-person" });
      return true;
    case "e":
      if (!isAtRow || !row) return false;
      list.editing.value = row.uid;
      router.go({ at: "person", uid: row.uid });
      return true;
  }
  // The focus is lost where its row was scrolled away: arrows go on from there.
  if (!isAtRow && target !== document.body) return false;
  switch (event.key) {
    case "ArrowDown":
      return step(1);
    case "ArrowUp":
      return step(-1);
    case "PageDown":
      return isAtRow && move(at + page);
    case "PageUp":
      return isAtRow && move(at - page);
    case "Home":
      return isAtRow && move(0);
    case "End":
      return isAtRow && move(Infinity);
    case " ":
      // A box does it itself.
      if (!isAtRow || !row || target.matches("input")) return false;
      list.choose(row.uid, !list.chosen.value.has(row.uid));
      return true;
  }
  return false;

  function step(by: number): boolean {
    if (!isAtRow) return move(at);
    if (event.shiftKey && row) list.choose(row.uid, true);
    return move(at + by);
  }

  function move(to: number): boolean {
    const last = (list.found.value?.length ?? 0) - 1;
    if (last < 0) return false;
    const next = Math.max(0, Math.min(last, to));
    if (event.shiftKey && isAtRow) list.chooseRange(next, next);
    list.place.value = next;
    focus(next);
    return true;
  }
}

/** Whether keys are text here. */
function isTyping(target: HTMLElement): boolean {
  return target.matches("textarea, select, summary, input:not([type=checkbox])") || target.isContentEditable;
}
